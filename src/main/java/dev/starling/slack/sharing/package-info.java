/** Sharing one story with one colleague: the owner's window, the colleague's letter and form. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.sharing;
