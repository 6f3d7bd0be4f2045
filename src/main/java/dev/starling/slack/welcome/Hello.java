package dev.starling.slack.welcome;

import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.workspace.Workspaces;

/** Says hello when Starling was added to a channel. */
public final class Hello {
  private final Workspaces workspaces;
  private final PostOnce postOnce;

  public Hello(Workspaces workspaces, PostOnce postOnce) {
    this.workspaces = workspaces;
    this.postOnce = postOnce;
  }

  public void when(SayHello errand) {
    String command = workspaces.get(errand.channel().workspace()).command();
    String key = "hello-" + errand.channel().value() + "-" + errand.greeting();
    postOnce.deliver(Posting.of(key, errand.channel(), null, () -> WelcomeViews.hello(command)));
  }
}
