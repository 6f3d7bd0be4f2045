package dev.starling.belongings.paper;

import dev.starling.story.Bullets;
import dev.starling.story.StoryText;

/** Text as every file can hold it: its lines end in one way, and it has no empty characters. */
public final class Lines {
  private Lines() {}

  public static String of(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
  }

  public static StoryText of(StoryText text) {
    Bullets bullets = text.bullets();
    return new StoryText(
        of(text.title()),
        text.themes(),
        new Bullets(
            of(bullets.situation()),
            of(bullets.task()),
            of(bullets.action()),
            of(bullets.result()),
            of(bullets.learning()),
            of(bullets.tradeoffs())),
        of(text.evidence()),
        of(text.witness()));
  }
}
