package dev.starling.house;

import dev.starling.belongings.ReceiveBank;
import dev.starling.sharing.SharingPractice;
import dev.starling.story.Coverages;
import dev.starling.story.StoryPractice;
import dev.starling.story.TeamCoverage;

/** Everybody's story bank, and what a team may know of all of them together. */
final class StoryKeeping {
  final Coverages coverages;
  final TeamCoverage teamCoverage;
  final StoryPractice storyPractice;
  final SharingPractice sharing;
  final ReceiveBank receiveBank;

  StoryKeeping(Stores stores, Tools tools) {
    coverages = new Coverages(stores.tellings(), stores.shelves(), tools.clock());
    teamCoverage =
        new TeamCoverage(
            stores.tellings(),
            coverages,
            stores.cohorts(),
            stores.teamSnapshots(),
            tools.transaction(),
            tools.clock());
    storyPractice =
        StoryPractice.of(
            stores.stories(),
            stores.drafts(),
            stores.rounds(),
            stores.answers(),
            stores.messages(),
            stores.forms(),
            tools.transaction(),
            tools.clock());
    receiveBank =
        new ReceiveBank(
            stores.pendingBanks(), stores.stories(), tools.transaction(), tools.clock());
    sharing =
        SharingPractice.of(
            stores.shares(),
            stores.stories(),
            tools.agenda(),
            tools.transaction(),
            tools.ids(),
            tools.clock());
  }
}
