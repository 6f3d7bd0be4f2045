/** Everything that one database holds, taken over into another. */
@org.jspecify.annotations.NullMarked
package dev.starling.storage.copy;
