/** One story, shown to one colleague on its owner's word, until the owner takes it back. */
@org.jspecify.annotations.NullMarked
package dev.starling.sharing;
