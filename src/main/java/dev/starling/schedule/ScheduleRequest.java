package dev.starling.schedule;

import java.time.LocalTime;
import java.time.ZoneId;

/** What somebody asks for when they set a schedule, be it in words or by form. */
public record ScheduleRequest(Days days, int weeks, LocalTime time, ZoneId zone) {}
