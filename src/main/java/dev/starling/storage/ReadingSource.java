package dev.starling.storage;

import javax.sql.DataSource;

/**
 * The way into a database for somebody who only reads.
 *
 * @param steadiness throws {@link Unreadable} when what was read may have changed meanwhile
 */
record ReadingSource(DataSource dataSource, Runnable steadiness) {}
