/**
 * Forgetting: a person who asks for it or has left, answers that are too old, a workspace that
 * removed Starling. What is forgotten does not come back.
 */
@org.jspecify.annotations.NullMarked
package dev.starling.forget;
