package dev.starling.village;

/** How Starling and the workspace are connected. */
public enum Door {
  HTTP,
  SOCKET
}
