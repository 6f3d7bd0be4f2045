/** The control address: what a test, in any language, may order of the local Slack. */
@org.jspecify.annotations.NullMarked
package dev.starling.localslack.control;
