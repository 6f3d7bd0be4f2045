package dev.starling.benchmark.load;

/** Requests of a kind, each another one. */
@FunctionalInterface
public interface Mail {
  /** The request with the number, signed. */
  byte[] request(long number);
}
