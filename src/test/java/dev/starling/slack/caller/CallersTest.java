package dev.starling.slack.caller;

import static dev.starling.slack.SlackPeople.ADA;
import static dev.starling.slack.SlackPeople.CHANNEL;
import static dev.starling.slack.SlackPeople.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.util.json.GsonFactory;
import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.base.WorkspaceId;
import dev.starling.slack.FromSlack;
import dev.starling.slack.Office;
import dev.starling.slack.text.Window;
import dev.starling.workspace.Workspace;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallersTest {
  private final Office office = new Office();
  private final Callers callers = office.callers;

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whoever_commands_is_somewhere_in_a_workspace() {
    Caller ada = callers.of(FromSlack.commandPayload(ADA, CHANNEL, "/rehearse", ""));

    assertThat(ada.workspace().team()).isEqualTo(TEAM);
    assertThat(ada.workspace().enterprise()).isEqualTo(Workspace.NONE);
    assertThat(ada.person().name()).isEqualTo("Ada");
    assertThat(ada.slackChannel()).isEqualTo(CHANNEL);
    assertThat(office.channels.get(ada.channel()).slackId()).isEqualTo(CHANNEL);
    assertThat(ada.command()).isEqualTo("/rehearse");
  }

  @Test
  void everybody_is_told_the_name_that_the_command_had_last() {
    callers.of(FromSlack.commandPayload(ADA, CHANNEL, "/rehearse", ""));

    Caller pressing = callers.of(FromSlack.pressPayload(ADA, CHANNEL, "a", "\"value\": \"v\""));

    assertThat(pressing.command()).isEqualTo("/rehearse");
    assertThat(pressing.inOurWords("`/mock when` says it.")).isEqualTo("`/rehearse when` says it.");
  }

  @Test
  void all_ways_lead_to_the_same_person_and_place() {
    Caller commanding = callers.of(FromSlack.commandPayload(ADA, CHANNEL, "/mock", ""));

    assertThat(callers.of(FromSlack.pressPayload(ADA, CHANNEL, "a", "\"value\": \"v\"")))
        .isEqualTo(commanding);
    assertThat(callers.of(shortcut())).isEqualTo(commanding);
    assertThat(callers.of(commanding.workspace().id(), CHANNEL, ADA)).isEqualTo(commanding);
    assertThat(
            callers.of(
                FromSlack.submissionPayload(ADA, Window.reading("A form", List.of()), "{}"),
                commanding.channel()))
        .isEqualTo(commanding);
  }

  @Test
  void a_button_on_the_home_tab_is_in_no_channel() {
    BlockActionPayload payload = FromSlack.pressPayload(ADA, CHANNEL, "a", "\"value\": \"v\"");
    payload.setChannel(null);
    payload.getContainer().setChannelId(null);

    Caller ada = callers.of(payload);

    assertThat(ada.place()).isEmpty();
    assertThatThrownBy(ada::channel).isInstanceOf(Refusal.class);
  }

  @Test
  void a_direct_message_is_no_place_and_is_not_entered() {
    Caller ada = callers.of(FromSlack.commandPayload(ADA, "D1", "/mock", ""));

    assertThat(ada.place()).isEmpty();
    assertThat(office.channels.findId(ada.workspace().id(), "D1")).isEmpty();
  }

  @Test
  void a_form_about_a_channel_of_another_workspace_is_not_believed() {
    ChannelId elsewhere = new ChannelId(new WorkspaceId(99), 1);

    assertThatThrownBy(
            () ->
                callers.of(
                    FromSlack.submissionPayload(ADA, Window.reading("A form", List.of()), "{}"),
                    elsewhere))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_whole_organisation_is_one_workspace() {
    var payload = FromSlack.commandPayload(ADA, CHANNEL, "/mock", "");
    payload.setEnterpriseId("E1");
    payload.setEnterpriseInstall(true);

    Workspace workspace = callers.of(payload).workspace();

    assertThat(workspace.enterprise()).isEqualTo("E1");
    assertThat(workspace.team()).isEqualTo(Workspace.NONE);
  }

  private static MessageShortcutPayload shortcut() {
    return GsonFactory.createSnakeCase()
        .fromJson(
            """
            {"type": "message_action", "token": "t", "action_ts": "1763971200.1",
             "team": {"id": "T1", "domain": "acme"},
             "user": {"id": "UADA", "name": "ada", "team_id": "T1"},
             "channel": {"id": "C1", "name": "practice"}, "is_enterprise_install": false,
             "enterprise": null, "callback_id": "c", "trigger_id": "t",
             "response_url": "https://hooks.slack.test/app/1",
             "message_ts": "1763971200.000100",
             "message": {"type": "message", "user": "UBO", "ts": "1763971200.000100", "text": "x"}}""",
            MessageShortcutPayload.class);
  }
}
