package dev.starling.architecture.broken.schedule;

import org.yaml.snakeyaml.Yaml;

/** Reads YAML outside the questions. */
record ReadsYaml(Yaml yaml) {}
