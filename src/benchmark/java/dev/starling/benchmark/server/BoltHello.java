package dev.starling.benchmark.server;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.ReactionAddedEvent;

/** Bolt for Java as its guide begins, with listeners that only acknowledge. */
public final class BoltHello {
  private BoltHello() {}

  public static void main(String[] arguments) throws Exception {
    SlackConfig slack = new SlackConfig();
    slack.setMethodsEndpointUrlPrefix(System.getenv("SLACK_API_URL"));
    slack.setStatsEnabled(false);
    App app =
        new App(
            AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .singleTeamBotToken(System.getenv("SLACK_BOT_TOKEN"))
                .signingSecret(System.getenv("SLACK_SIGNING_SECRET"))
                .build());
    app.event(MessageEvent.class, (event, context) -> context.ack());
    app.event(ReactionAddedEvent.class, (event, context) -> context.ack());
    Hello.serve(new SlackAppServlet(app), Integer.parseInt(arguments[0]));
  }
}
