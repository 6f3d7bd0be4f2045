/** A few steps that lead a newcomer through the workspace, and which of them are done. */
@org.jspecify.annotations.NullMarked
package dev.starling.localslack.guide;
