package dev.starling.architecture.broken.schedule;

import java.util.Date;

/** Keeps dates as they were kept before Java 8. */
record OldFashioned(Date date) {}
