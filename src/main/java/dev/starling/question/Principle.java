package dev.starling.question;

/**
 * Something that an employer asks for by name.
 *
 * @param means what a person does who has it
 * @param scenario what it looks like in backend work
 */
public record Principle(String slug, String title, String means, String scenario) {}
