package dev.starling.schedule;

/** What somebody asks for when they add days off, be it in words or by form. */
public record DayOffRequest(DateRange dates, String why) {}
