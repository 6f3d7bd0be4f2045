package dev.starling.workspace;

/**
 * What stands on a person's Home tab.
 *
 * @param hash Slack's name for this version of it
 * @param drawn a digest of what we drew; empty when we don't know
 */
public record HomeTab(String hash, String drawn) {}
