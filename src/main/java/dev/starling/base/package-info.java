/** What every room needs: ids, refusals, and the ports behind which time and storage live. */
@org.jspecify.annotations.NullMarked
package dev.starling.base;
