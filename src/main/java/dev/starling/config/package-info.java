/** How Starling is told what to do: environment variables, read once, refused all at once. */
@org.jspecify.annotations.NullMarked
package dev.starling.config;
