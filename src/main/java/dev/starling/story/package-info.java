/** What a person has to tell: which kinds of story, how fresh, and how well peers heard them. */
@org.jspecify.annotations.NullMarked
package dev.starling.story;
