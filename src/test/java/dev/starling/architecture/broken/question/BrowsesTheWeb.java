package dev.starling.architecture.broken.question;

import java.net.URI;

/** Looks things up over HTTP. */
record BrowsesTheWeb(URI page) {}
