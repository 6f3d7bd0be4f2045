package dev.starling.localslack.api;

/** What a test or a person may want to set or see of the Web API while it runs. */
public record Conduct(Faults faults, Limits limits, Underway underway) {}
