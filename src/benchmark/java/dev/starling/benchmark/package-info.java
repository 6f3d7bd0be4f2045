/**
 * What Starling costs, measured beside others who take the same requests. Compiled with the tests,
 * run by hand; docs/performance.md says how, and what came out.
 */
package dev.starling.benchmark;
