/** All that is kept, as one JSON document. */
@org.jspecify.annotations.NullMarked
package dev.starling.storage.export;
