package dev.starling.storage.copy;

/**
 * What a table holds, for comparing.
 *
 * @param digest a checksum of all rows in any order
 */
record Sum(long rows, String digest) {}
