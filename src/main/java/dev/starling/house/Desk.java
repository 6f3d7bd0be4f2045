package dev.starling.house;

import dev.starling.slack.caller.Callers;
import dev.starling.slack.caller.Directory;
import dev.starling.slack.command.OpenForm;
import dev.starling.slack.post.ChannelNotices;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.round.Permalinks;
import dev.starling.slack.wire.FileDrop;
import dev.starling.slack.wire.Lookup;
import dev.starling.slack.wire.Modals;
import dev.starling.slack.wire.Poster;
import dev.starling.slack.wire.SlackLine;
import java.time.Clock;

/** What lies at hand for everybody who speaks with Slack. */
record Desk(
    Poster poster,
    Lookup lookup,
    FileDrop files,
    Modals modals,
    OpenForm openForm,
    Directory directory,
    Callers callers,
    Permalinks permalinks,
    PostOnce postOnce,
    ChannelNotices notices) {

  static Desk at(SlackLine line, Stores stores, Tools tools) {
    Clock clock = tools.clock();
    Poster poster = new Poster(line);
    Lookup lookup = new Lookup(line);
    Modals modals = new Modals(line);
    Directory directory =
        new Directory(stores.workspaces(), stores.people(), stores.channels(), lookup, clock);
    PostOnce postOnce = new PostOnce(stores.posts(), stores.channels(), poster, lookup, clock);
    return new Desk(
        poster,
        lookup,
        new FileDrop(line),
        modals,
        new OpenForm(modals),
        directory,
        new Callers(stores.workspaces(), stores.channels(), directory, clock),
        new Permalinks(stores.channels(), lookup),
        postOnce,
        new ChannelNotices(tools.agenda(), postOnce, clock));
  }
}
