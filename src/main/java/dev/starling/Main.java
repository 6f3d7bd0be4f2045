package dev.starling;

/** The only place that reads the environment. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Starling");
  }
}
