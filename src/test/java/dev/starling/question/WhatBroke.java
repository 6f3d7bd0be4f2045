package dev.starling.question;

import java.util.List;

/** A question for tests to which it does not matter what is asked. */
public final class WhatBroke {
  private WhatBroke() {}

  public static Question question() {
    return new Question(
        new QuestionId("incident-one"),
        "What broke?",
        List.of(Theme.INCIDENT),
        List.of(Dimension.RESILIENCE),
        Level.SENIOR,
        List.of("triage"),
        List.of("And then?"),
        List.of());
  }
}
