package dev.starling.slack.wire;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bolt, as far as we use it: it knows which listener a command, button or form belongs to. Requests
 * are verified by the {@link Door}, events never come here.
 */
public final class BoltApp {
  private static final Logger log = LoggerFactory.getLogger(BoltApp.class);

  private BoltApp() {}

  /** With no middleware at all: Bolt's own calls Slack before the first listener runs. */
  public static App open(SlackLine line) {
    return new App(config(line), new ArrayList<>());
  }

  /** Every field that Bolt would otherwise take from the environment is named here. */
  @SuppressWarnings("deprecation")
  private static AppConfig config(SlackLine line) {
    return AppConfig.builder()
        .slack(line.slack())
        .singleTeamBotToken(line.botToken().value())
        .signingSecret(null)
        .verificationToken(null)
        .clientId(null)
        .clientSecret(null)
        .redirectUri(null)
        .scope(null)
        .userScope(null)
        .oauthStartPath("start")
        .oauthInstallPath("start")
        .oauthCallbackPath("callback")
        .oauthRedirectUriPath("callback")
        .oauthCompletionUrl(null)
        .oauthCancellationUrl(null)
        .threadPoolSize(1)
        .allEventsApiAutoAckEnabled(true)
        .ignoringSelfEventsEnabled(false)
        .requestVerificationEnabled(false)
        .unmatchedRequestHandler(BoltApp::unmatched)
        .build();
  }

  /** Buttons that only open a link, and those of long ago, have no listener and need none. */
  private static Response unmatched(Request<?> request) {
    RequestType type = request.getRequestType();
    if (type == RequestType.BlockAction || type == RequestType.ViewClosed) {
      return Response.ok();
    }
    log.warn("No listener for a request of type {}", type);
    return Response.error(404);
  }
}
