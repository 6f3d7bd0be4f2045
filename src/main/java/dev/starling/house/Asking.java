package dev.starling.house;

import dev.starling.base.Agenda;
import dev.starling.base.PersonId;
import dev.starling.question.ShippedPacks;
import dev.starling.question.own.BringBackQuestion;
import dev.starling.question.own.Changes;
import dev.starling.question.own.Circle;
import dev.starling.question.own.DecideSuggestion;
import dev.starling.question.own.Deciders;
import dev.starling.question.own.EditQuestion;
import dev.starling.question.own.ImportQuestions;
import dev.starling.question.own.OwnBanks;
import dev.starling.question.own.OwnQuestions;
import dev.starling.question.own.QuestionUses;
import dev.starling.question.own.ReceiveList;
import dev.starling.question.own.RetireQuestion;
import dev.starling.question.own.SuggestQuestion;
import dev.starling.schedule.Gate;
import java.time.Clock;
import java.util.List;

/** What may be asked, and who changes it how. */
final class Asking {
  final OwnBanks banks;
  final QuestionUses uses;
  final ReceiveList receiveList;

  Asking(Stores stores, Tools tools, Gate gate) {
    OwnQuestions questions = stores.ownQuestions();
    Changes changes = new Changes(questions, tools.transaction(), tools.ids());
    Agenda agenda = tools.agenda();
    Clock clock = tools.clock();
    Deciders deciders = circle -> deciders(circle, stores, gate);
    banks = new OwnBanks(ShippedPacks.load(), questions);
    uses =
        new QuestionUses(
            banks,
            new SuggestQuestion(questions, changes, deciders, agenda, clock),
            new DecideSuggestion(questions, changes, agenda, clock),
            new EditQuestion(banks, questions, changes, clock),
            new RetireQuestion(banks, questions, changes, clock),
            new BringBackQuestion(banks, questions, changes, agenda, clock));
    receiveList =
        new ReceiveList(
            stores.pendingImports(), banks, new ImportQuestions(questions, changes, clock), clock);
  }

  /** A channel that nobody looks after is looked after by the admins. */
  private static List<PersonId> deciders(Circle circle, Stores stores, Gate gate) {
    List<PersonId> keepers = circle.channel().map(gate::activeKeepers).orElse(List.of());
    return keepers.isEmpty() ? stores.people().findAdmins(circle.workspace()) : keepers;
  }
}
