package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** One list of what is kept about a person, by the columns of a query. */
record OwnRows(String name, String sql, Columns columns) implements Section {
  /** How each of its rows is written. */
  interface Columns {
    void of(Entry entry) throws SQLException, IOException;
  }

  @Override
  public void write(Entry entry) throws SQLException, IOException {
    columns.of(entry);
  }

  /** What they did in channels, and what was made of it. */
  static List<Section> ofPractice() {
    return List.of(
        schedules(), rounds(), forms(), messages(), marks(), heard(), reactions(), signals());
  }

  /** What they keep to themselves, and whom they showed some of it. */
  static List<Section> ofTheirOwn() {
    return List.of(
        drafts(), storyImports(), shares(), sharedWithThem(), feedback(), feedbackGiven());
  }

  /** What they did for a team's questions, and what Starling notes to do its work. */
  static List<Section> ofTheRest() {
    return List.of(
        questions(), questionImports(), teams(), home(), letters(), handled(), waiting(), parked());
  }

  private static Section schedules() {
    return new OwnRows(
        "schedules",
        """
        select c.slack_id as channel, s.days, s.weeks, s.time, s.zone, s.paused, s.quiz,
          s.set_by = :person as "setByYou", (
            select k.person from keeper k where k.workspace = s.workspace
              and k.channel = s.channel and k.person = :person) as keepers
        from schedule s
        join channel c on c.workspace = s.workspace and c.id = s.channel
        where s.workspace = :workspace and (s.set_by = :person or exists (
          select 1 from keeper k where k.workspace = s.workspace and k.channel = s.channel
            and k.person = :person))
        union all
        select c.slack_id, '', 0, '', '', false, false, false, k.person
        from keeper k
        join channel c on c.workspace = k.workspace and c.id = k.channel
        where k.workspace = :workspace and k.person = :person and not exists (
          select 1 from schedule s where s.workspace = k.workspace and s.channel = k.channel)""",
        entry ->
            entry
                .text("channel")
                .list("days", ",")
                .number("weeks")
                .text("time", "zone")
                .flag("paused", "quiz", "setByYou")
                .list("keepers", ","));
  }

  /** Who else asked for a question stays out of it. */
  private static Section rounds() {
    return new OwnRows(
        "rounds",
        """
        select r.id, c.slack_id as channel, r.date, r.ts, r.question, r.question_id as "questionId",
          r.themes, r.why, r.state, r.closes_at as closes, r.opened_at as opened,
          case when r.asked_by = :person then r.asked_by end as "askedBy"
        from round r
        join channel c on c.workspace = r.workspace and c.id = r.channel
        where r.workspace = :workspace and (r.asked_by = :person
          or exists (select 1 from answer a where a.workspace = r.workspace and a.round = r.id
            and a.person = :person)
          or exists (select 1 from form f where f.workspace = r.workspace and f.round = r.id
            and f.person = :person)
          or exists (select 1 from message m where m.workspace = r.workspace
            and m.channel = r.channel and m.thread = r.ts and m.person = :person))
        order by r.opened_at, r.id""",
        entry ->
            entry
                .text("id", "channel", "date", "ts", "question", "questionId")
                .list("themes", "\n")
                .text("why")
                .word("state")
                .moment("closes", "opened")
                .text("askedBy"));
  }

  /** Also those that were deleted, while they are kept. */
  private static Section forms() {
    return new OwnRows(
        "forms",
        """
        select id, round, situation, task, action, result, learning, tradeoffs,
          submitted_at as submitted, edited_at as edited, deleted, ts
        from form where workspace = :workspace and person = :person
        order by submitted_at, id""",
        entry ->
            entry
                .text("id", "round", "situation", "task", "action", "result", "learning")
                .text("tradeoffs")
                .moment("submitted", "edited")
                .flag("deleted")
                .text("ts"));
  }

  /** All that they said in threads; of what is no answer the words may be forgotten. */
  private static Section messages() {
    return new OwnRows(
        "messages",
        """
        select c.slack_id as channel, m.thread, m.ts, m.text, m.words, m.characters, m.clips,
          m.seconds, m.sent_at as sent, m.deleted, m.answer, v.counts as "youSaidItCounts",
          v.decided_at as "youSaidSo"
        from message m
        join channel c on c.workspace = m.workspace and c.id = m.channel
        left join verdict v on v.workspace = m.workspace and v.channel = m.channel and v.ts = m.ts
        where m.workspace = :workspace and m.person = :person
        order by c.id, m.ts""",
        entry ->
            entry
                .text("channel", "thread", "ts", "text")
                .number("words", "characters", "clips", "seconds")
                .moment("sent")
                .flag("deleted")
                .text("answer")
                .flag("youSaidItCounts")
                .moment("youSaidSo"));
  }

  /** Those that they gave and that count. */
  private static Section marks() {
    return new OwnRows(
        "marks",
        """
        select distinct a.id as answer, x.person, e.mark
        from reaction x
        join message m on m.workspace = x.workspace and m.channel = x.channel and m.ts = x.ts
        join answer a on a.workspace = m.workspace and a.id = m.answer
        join round r on r.workspace = a.workspace and r.id = a.round
        join rubric v on v.workspace = r.workspace and v.version = r.rubric
        join rubric_emoji e on e.workspace = v.workspace and e.version = v.version
          and e.emoji = x.plain
        where x.workspace = :workspace and x.person = :person and x.present
          and a.person <> :person and (e.strength or v.growth_in_public)
        order by a.id, e.mark""",
        entry -> entry.text("answer", "person", "mark"));
  }

  /** What others gave them, those who did so privately too: how many, and not who. */
  private static Section heard() {
    return new OwnRows(
        "marksReceived",
        """
        select given.answer, given.mark, count(*) as peers from (
          select a.id as answer, e.mark, x.person
          from answer a
          join round r on r.workspace = a.workspace and r.id = a.round
          join message m on m.workspace = a.workspace and m.answer = a.id
          join reaction x on x.workspace = m.workspace and x.channel = m.channel and x.ts = m.ts
          join rubric v on v.workspace = r.workspace and v.version = r.rubric
          join rubric_emoji e on e.workspace = v.workspace and e.version = v.version
            and e.emoji = x.plain
          left join person p on p.workspace = x.workspace and p.id = x.person
          where a.workspace = :workspace and a.person = :person and x.present
            and x.person <> :person and (e.strength or v.growth_in_public)
            and not coalesce(p.bot, false) and not coalesce(p.foreigner, false)
          union
          select a.id, q.mark, q.person
          from answer a
          join quiet_signal q on q.workspace = a.workspace and q.answer = a.id
          where a.workspace = :workspace and a.person = :person
        ) given
        group by given.answer, given.mark
        order by given.answer, given.mark""",
        entry -> entry.text("answer", "mark").number("peers"));
  }

  /** Every emoji of theirs that is kept, those taken back too. */
  private static Section reactions() {
    return new OwnRows(
        "reactions",
        """
        select c.slack_id as channel, x.ts, x.emoji, x.present, x.event_ts as "eventTs"
        from reaction x
        join channel c on c.workspace = x.workspace and c.id = x.channel
        where x.workspace = :workspace and x.person = :person
        order by c.id, x.ts, x.emoji""",
        entry -> entry.text("channel", "ts", "emoji").flag("present").text("eventTs"));
  }

  /** Growth signals that they gave privately. */
  private static Section signals() {
    return new OwnRows(
        "signalsGiven",
        """
        select answer, mark, given_at as given from quiet_signal
        where workspace = :workspace and person = :person order by answer, mark""",
        entry -> entry.text("answer", "mark").moment("given"));
  }

  private static Section drafts() {
    return new OwnRows(
        "drafts",
        """
        select form, title, themes, situation, task, action, result, learning, tradeoffs, evidence,
          witness, kept_at as kept
        from story_draft where workspace = :workspace and person = :person order by form""",
        entry ->
            entry
                .text("form", "title")
                .list("themes", " ")
                .text("situation", "task", "action", "result", "learning", "tradeoffs")
                .text("evidence", "witness")
                .moment("kept"));
  }

  private static Section storyImports() {
    return new OwnRows(
        "storyImports",
        """
        select id, file, content, state, created_at as sent from story_import
        where workspace = :workspace and person = :person order by created_at, id""",
        entry -> entry.text("id", "file", "content").word("state").moment("sent"));
  }

  private static Section shares() {
    return new OwnRows(
        "shares",
        """
        select id, story, colleague, wish, shared_at as shared, taken_back_at as "takenBack"
        from shared_story where workspace = :workspace and owner = :person
        order by shared_at, id""",
        entry -> entry.text("id", "story", "colleague", "wish").moment("shared", "takenBack"));
  }

  /** The stories themselves are others'. */
  private static Section sharedWithThem() {
    return new OwnRows(
        "sharedWithYou",
        """
        select id, shared_at as shared, taken_back_at as "takenBack"
        from shared_story where workspace = :workspace and colleague = :person
        order by shared_at, id""",
        entry -> entry.text("id").moment("shared", "takenBack"));
  }

  private static Section feedback() {
    return new OwnRows(
        "feedback",
        """
        select f.share, f.strong, f.missing, f.given_at as given
        from story_feedback f
        join shared_story s on s.workspace = f.workspace and s.id = f.share
        where f.workspace = :workspace and s.owner = :person order by f.given_at, f.id""",
        entry -> entry.text("share", "strong", "missing").moment("given"));
  }

  private static Section feedbackGiven() {
    return new OwnRows(
        "feedbackGiven",
        """
        select f.share, f.strong, f.missing, f.given_at as given
        from story_feedback f
        join shared_story s on s.workspace = f.workspace and s.id = f.share
        where f.workspace = :workspace and s.colleague = :person order by f.given_at, f.id""",
        entry -> entry.text("share", "strong", "missing").moment("given"));
  }

  /** The words of those that they wrote; of others that they decided only what they decided. */
  private static Section questions() {
    return new OwnRows(
        "ownQuestions",
        """
        select q.id, c.slack_id as channel, q.state,
          case when q.author = :person then q.text end as text, q.author = :person as "byYou",
          q.created_at as created, q.decided_by = :person as "decidedByYou",
          q.decided_at as decided,
          case when q.decided_by = :person then q.reason end as reason
        from own_question q
        left join channel c on c.workspace = q.workspace and c.id = q.channel
        where q.workspace = :workspace and :person in (q.author, q.decided_by)
        order by q.created_at, q.id""",
        entry ->
            entry
                .text("id", "channel")
                .word("state")
                .text("text")
                .flag("byYou")
                .moment("created")
                .flag("decidedByYou")
                .moment("decided")
                .text("reason"));
  }

  private static Section questionImports() {
    return new OwnRows(
        "questionImports",
        """
        select id, file, content, state, created_at as sent from question_import
        where workspace = :workspace and person = :person order by created_at, id""",
        entry -> entry.text("id", "file", "content").word("state").moment("sent"));
  }

  private static Section teams() {
    return new OwnRows(
        "countedIn",
        """
        select c.slack_id as channel, t.formed as since from team_member t
        join channel c on c.workspace = t.workspace and c.id = t.channel
        where t.workspace = :workspace and t.person = :person order by c.id, t.formed""",
        entry -> entry.text("channel", "since"));
  }

  private static Section home() {
    return new OwnRows(
        "home",
        "select hash, drawn from home_tab where workspace = :workspace and person = :person",
        entry -> entry.text("hash", "drawn"));
  }

  private static Section letters() {
    return new OwnRows(
        "letters",
        """
        select key, state, ts, planned_at as planned from post
        where workspace = :workspace and person = :person order by planned_at, key""",
        entry -> entry.text("key").word("state").text("ts").moment("planned"));
  }

  /** That something of theirs was handled already, for two days. */
  private static Section handled() {
    return new OwnRows(
        "handled",
        """
        select key, at from claim
        where workspace = :workspace
          and ' ' || replace(replace(key, '/', ' '), ':', ' ') || ' ' like '% ' || :person || ' %'
        order by at, key""",
        entry -> entry.text("key").moment("at"));
  }

  private static Section waiting() {
    return new OwnRows(
        "waiting",
        "select task_name as kind, task_instance as subject from scheduled_tasks where "
            + about("task_instance")
            + " order by 1, 2",
        entry -> entry.text("kind", "subject"));
  }

  private static Section parked() {
    return new OwnRows(
        "parked",
        "select kind, subject, incident, parked_at as parked from parked_errand where "
            + about("subject")
            + " order by 1, 2",
        entry -> entry.text("kind", "subject", "incident").moment("parked"));
  }

  /** Whether an errand's subject names the person, alone or among others, or in JSON. */
  private static String about(String subject) {
    String name = "cast(:workspace as text) || '/' || :person";
    return """
        (' ' || replace($, '@', ' ') || ' ' like '% ' || # || ' %'
          or $ like '%"' || :person || '"%'
            and $ like '%"workspace":{"value":' || cast(:workspace as text) || '}%')"""
        .replace("$", subject)
        .replace("#", name);
  }
}
