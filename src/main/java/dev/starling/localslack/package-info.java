/** A Slack for one computer: people live in it through a page, bots talk to it over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.starling.localslack;
