package dev.starling.question;

import java.time.LocalDate;

/** A question that a channel had, with the theme it then had. */
public record Asked(QuestionId question, Theme theme, LocalDate on) {}
