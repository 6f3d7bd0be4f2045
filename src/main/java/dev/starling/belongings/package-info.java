/** What is somebody's own: taking all of it along, and bringing one's stories back. */
@org.jspecify.annotations.NullMarked
package dev.starling.belongings;
