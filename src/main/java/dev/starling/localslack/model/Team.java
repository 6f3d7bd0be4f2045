package dev.starling.localslack.model;

/** The workspace itself. */
public record Team(String id, String name, String domain) {}
