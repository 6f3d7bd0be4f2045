package dev.starling.slack.doctor;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.block.LayoutBlock;
import dev.starling.base.ChannelId;
import dev.starling.base.ParkedErrands;
import dev.starling.base.Refusal;
import dev.starling.base.SecondChance;
import dev.starling.schedule.Actor;
import dev.starling.schedule.Gate;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.Verb;
import dev.starling.slack.text.Blocks;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.wire.Boundary;
import dev.starling.slack.wire.Reply;
import dev.starling.workspace.Person;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Tells somebody whether everything is all right in their channel. */
public final class DoctorVerb implements Corner {
  private final Checkup checkup;
  private static final String RETRY = "doctor_retry";

  private final Gate gate;
  private final ParkedErrands parked;
  private final SecondChance secondChance;
  private final Callers callers;

  public DoctorVerb(
      Checkup checkup,
      Gate gate,
      ParkedErrands parked,
      SecondChance secondChance,
      Callers callers) {
    this.checkup = checkup;
    this.gate = gate;
    this.parked = parked;
    this.secondChance = secondChance;
    this.callers = callers;
  }

  /** Anywhere: in a channel where nothing else works, this says why. */
  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.anywhere(
            "doctor", "doctor", "doctor", "says whether everything is all right here", this::run));
  }

  private Reply run(Ask ask) {
    Caller caller = ask.caller();
    Person person = caller.person();
    ChannelId channel = caller.channel();
    Actor actor = new Actor(person.id(), person.admin(), person.isFullMember());
    List<Finding> findings = checkup.of(channel, gate.keeps(channel, actor));
    Mrkdwn words = words(findings, person.zone());
    return isAdmin(person) && parked.countOf(channel.workspace()) > 0
        ? withButton(words)
        : Reply.text(words.value());
  }

  private static Reply withButton(Mrkdwn words) {
    List<LayoutBlock> blocks = new ArrayList<>(Blocks.lines(List.of(words)));
    blocks.add(
        Blocks.actions(RETRY, List.of(Blocks.button(RETRY, "Try what was given up again", "all"))));
    return Reply.blocks(words.value(), blocks);
  }

  private static boolean isAdmin(Person person) {
    return person.admin() && person.isFullMember();
  }

  @Override
  public void register(App app, Boundary boundary) {
    app.blockAction(RETRY, boundary.action(this::retry));
  }

  private Reply retry(BlockActionPayload payload) {
    Person person = callers.of(payload).person();
    if (!isAdmin(person)) {
      throw new Refusal("That is up to the workspace's admins; please ask one of them.");
    }
    int count = secondChance.forParked(person.id().workspace());
    return Reply.text(
        count == 0
            ? "There is nothing left that was given up."
            : "It is being tried again. Ask me once more in a few minutes how it went.");
  }

  private static Mrkdwn words(List<Finding> findings, ZoneId zone) {
    List<Mrkdwn> lines = new ArrayList<>();
    boolean fine = findings.stream().allMatch(Finding::fine);
    lines.add(
        Mrkdwn.of(
            fine ? "*Everything is all right here.*" : "*Not everything is all right here.*"));
    findings.forEach(finding -> lines.add(finding.mrkdwn(zone)));
    return Mrkdwn.join("\n", lines);
  }
}
