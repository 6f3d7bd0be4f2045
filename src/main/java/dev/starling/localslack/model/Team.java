package dev.starling.localslack.model;

/** A workspace: this one, or the other company's. */
public record Team(String id, String name, String domain) {}
