package dev.starling.question;

import org.yaml.snakeyaml.nodes.Node;

/** A text and where it was written. */
public record Written(String text, Node where) {}
