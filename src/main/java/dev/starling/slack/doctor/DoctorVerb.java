package dev.starling.slack.doctor;

import dev.starling.base.ChannelId;
import dev.starling.schedule.Actor;
import dev.starling.schedule.Gate;
import dev.starling.slack.caller.Caller;
import dev.starling.slack.command.Ask;
import dev.starling.slack.command.Corner;
import dev.starling.slack.command.Verb;
import dev.starling.slack.text.Mrkdwn;
import dev.starling.slack.wire.Reply;
import dev.starling.workspace.Person;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Tells somebody whether everything is all right in their channel. */
public final class DoctorVerb implements Corner {
  private final Checkup checkup;
  private final Gate gate;

  public DoctorVerb(Checkup checkup, Gate gate) {
    this.checkup = checkup;
    this.gate = gate;
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
    return Reply.text(words(findings, person.zone()).value());
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
