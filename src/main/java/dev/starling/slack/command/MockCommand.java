package dev.starling.slack.command;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.starling.base.ChannelId;
import dev.starling.base.Refusal;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.Place;
import dev.starling.slack.caller.PracticeChannels;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The slash command, under whatever name the workspace has it. Its words can also be said in a
 * mention, and some by pressing a button.
 */
public final class MockCommand {
  private static final String HELP = "help";

  private final Verbs verbs;
  private final List<Happening> happenings;
  private final Callers callers;
  private final PracticeChannels channels;
  private final OpenForm openForm;

  /**
   * @param verbs in the order in which help shows them
   */
  public MockCommand(
      List<Verb> verbs,
      List<Happening> happenings,
      Callers callers,
      PracticeChannels channels,
      OpenForm openForm) {
    this.verbs = new Verbs(verbs);
    this.happenings = List.copyOf(happenings);
    this.callers = callers;
    this.channels = channels;
    this.openForm = openForm;
  }

  public Reply run(SlashCommandPayload payload) {
    String trigger = payload.getTriggerId();
    return run(Words.of(payload.getText()), trigger, trigger, () -> callers.of(payload));
  }

  /** A {@link RunButton}. */
  Reply press(BlockActionPayload payload) {
    BlockActionPayload.Action action = payload.getActions().get(0);
    String key = Callers.keyOf(payload);
    return run(Words.of(action.getValue()), payload.getTriggerId(), key, () -> callers.of(payload));
  }

  /**
   * The same words where the command does not work, as in threads. A mention can open no window; a
   * button for it is the answer then.
   *
   * @param text the whole message, as Slack sent it
   * @param key names this message
   */
  public Reply runMention(Caller caller, String text, String key) {
    Words words = Words.ofMention(text, caller.workspace().botUser(), caller.command());
    return verbs
        .find(words.verb())
        .filter(verb -> verb.formFor(words.rest()).isPresent())
        .map(MockCommand::buttonFor)
        .orElseGet(() -> answer(words, key, caller));
  }

  private Reply run(Words words, String trigger, String key, Supplier<Caller> who) {
    Optional<Verb> verb = verbs.find(words.verb());
    Optional<Verb.Form> form = verb.flatMap(known -> known.formFor(words.rest()));
    if (form.isPresent()) {
      openForm.on(trigger, form.get(), () -> admitted(verb.get(), who.get()));
      return Reply.none();
    }
    return answer(words, key, who.get());
  }

  private Reply answer(Words words, String key, Caller caller) {
    HelpView help = new HelpView(caller.command(), verbs);
    if (words.verb().isEmpty() || words.verb().equals(HELP)) {
      return shown(help.of(here(caller)));
    }
    return verbs
        .find(words.verb())
        .map(verb -> run(verb, new Ask(caller, words.rest(), key)))
        .orElseGet(() -> helped(caller, words, help));
  }

  /** Whoever begins a direct message with other words, such as hello, wants to know what we can. */
  private Reply helped(Caller caller, Words words, HelpView help) {
    return caller.place().isEmpty()
        ? shown(help.of(List.of()))
        : Reply.text(help.unknown(words.verb()).value());
  }

  private Reply run(Verb verb, Ask ask) {
    Caller caller = admitted(verb, ask.caller());
    return caller.hears(() -> verb.handler().run(ask));
  }

  /** People from other companies are refused; the rest depends on what they want to do. */
  private Caller admitted(Verb verb, Caller caller) {
    if (verb.inChannel()) {
      channels.admit(caller);
    } else {
      PracticeChannels.refuseForeigners(caller);
    }
    return caller;
  }

  /** Help works everywhere, and says so where nothing else does. */
  private List<Mrkdwn> here(Caller caller) {
    Optional<ChannelId> channel = caller.place().map(Place::channel);
    if (channel.isEmpty()) {
      return List.of();
    }
    try {
      channels.admit(caller);
    } catch (Refusal refusal) {
      return List.of(Mrkdwn.plain(refusal.sentence()));
    }
    return happenings.stream()
        .flatMap(happening -> happening.in(channel.get(), caller).stream())
        .toList();
  }

  private static Reply buttonFor(Verb verb) {
    Mrkdwn text = Mrkdwn.of("That needs a window, and a mention can't open one. Press this:");
    return shown(
        Shown.of(
            text,
            List.of(
                Blocks.section(
                    text, RunButton.of(verb.form().orElseThrow().title(), verb.name())))));
  }

  private static Reply shown(Shown shown) {
    return Reply.blocks(shown.text(), shown.blocks());
  }
}
