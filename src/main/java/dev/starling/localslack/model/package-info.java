/** What the workspace is made of and what can happen in it; everything is kept in a journal. */
@org.jspecify.annotations.NullMarked
package dev.starling.localslack.model;
