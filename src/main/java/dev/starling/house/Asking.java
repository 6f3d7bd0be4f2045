package dev.starling.house;

import dev.starling.base.PersonId;
import dev.starling.question.ShippedPacks;
import dev.starling.question.own.BringBackQuestion;
import dev.starling.question.own.Changes;
import dev.starling.question.own.Circle;
import dev.starling.question.own.DecideSuggestion;
import dev.starling.question.own.EditQuestion;
import dev.starling.question.own.OwnBanks;
import dev.starling.question.own.OwnQuestions;
import dev.starling.question.own.RetireQuestion;
import dev.starling.question.own.SuggestQuestion;
import dev.starling.schedule.Gate;
import java.util.List;

/** What may be asked, and who changes it how. */
final class Asking {
  final OwnBanks banks;
  final SuggestQuestion suggest;
  final DecideSuggestion decide;
  final EditQuestion edit;
  final RetireQuestion retire;
  final BringBackQuestion bringBack;

  Asking(Stores stores, Tools tools, Gate gate) {
    OwnQuestions questions = stores.ownQuestions();
    Changes changes = new Changes(questions, tools.transaction(), tools.ids());
    banks = new OwnBanks(ShippedPacks.load(), questions);
    suggest =
        new SuggestQuestion(
            questions,
            changes,
            circle -> deciders(circle, stores, gate),
            tools.agenda(),
            tools.clock());
    decide = new DecideSuggestion(questions, changes, tools.agenda(), tools.clock());
    edit = new EditQuestion(banks, questions, changes, tools.clock());
    retire = new RetireQuestion(banks, questions, changes, tools.clock());
    bringBack = new BringBackQuestion(banks, questions, changes, tools.agenda(), tools.clock());
  }

  /** A channel that nobody looks after is looked after by the admins. */
  private static List<PersonId> deciders(Circle circle, Stores stores, Gate gate) {
    List<PersonId> keepers = circle.channel().map(gate::activeKeepers).orElse(List.of());
    return keepers.isEmpty() ? stores.people().findAdmins(circle.workspace()) : keepers;
  }
}
