/** What the page in the browser talks to. */
@org.jspecify.annotations.NullMarked
package dev.starling.localslack.page;
