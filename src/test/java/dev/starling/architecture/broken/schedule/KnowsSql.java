package dev.starling.architecture.broken.schedule;

import java.sql.Connection;

/** Speaks SQL outside its room. */
record KnowsSql(Connection connection) {}
