/** How the app hears of things: events, commands and interactions over HTTP or a socket. */
@org.jspecify.annotations.NullMarked
package dev.starling.localslack.delivery;
