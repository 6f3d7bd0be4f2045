package dev.starling.architecture.broken.house;

import com.slack.api.bolt.App;

/** Is where the house is put together. */
public final class Hall {
  App app = new App();
}
