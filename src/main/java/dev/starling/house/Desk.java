package dev.starling.house;

import dev.starling.schedule.Scheduling;
import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.post.ChannelNotices;
import dev.starling.slack.post.KeeperPost;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Restraint;
import dev.starling.slack.round.Permalinks;
import dev.starling.slack.wire.Files;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.Poster;
import dev.starling.slack.wire.SlackLine;
import java.time.Clock;

/** What lies at hand for everybody who speaks with Slack. */
record Desk(
    Poster poster,
    Lookup lookup,
    Files files,
    Modals modals,
    OpenForm openForm,
    Directory directory,
    Callers callers,
    Permalinks permalinks,
    PostOnce postOnce,
    KeeperPost keeperPost,
    ChannelNotices notices) {

  static Desk at(SlackLine line, Stores stores, Scheduling scheduling, Tools tools) {
    Clock clock = tools.clock();
    Poster poster = new Poster(line);
    Lookup lookup = new Lookup(line);
    Modals modals = new Modals(line);
    Directory directory =
        new Directory(
            stores.workspaces(),
            stores.people(),
            stores.channels(),
            stores.zoneReports(),
            lookup,
            clock);
    PostOnce postOnce =
        new PostOnce(
            stores.posts(),
            stores.channels(),
            poster,
            lookup,
            new Restraint(stores.patience(), clock),
            scheduling.stop()::in,
            tools.transaction(),
            clock);
    return new Desk(
        poster,
        lookup,
        new Files(line),
        modals,
        new OpenForm(modals),
        directory,
        new Callers(stores.workspaces(), stores.channels(), directory, clock),
        new Permalinks(stores.channels(), lookup),
        postOnce,
        new KeeperPost(scheduling.whomToTell(), postOnce),
        new ChannelNotices(tools.agenda(), postOnce, clock));
  }
}
