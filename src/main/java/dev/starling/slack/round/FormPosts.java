package dev.starling.slack.round;

import dev.starling.base.Agenda;
import dev.starling.base.ChannelId;
import dev.starling.base.Later;
import dev.starling.base.Ts;
import dev.starling.round.FormAnswer;
import dev.starling.round.Forms;
import dev.starling.round.GiveBack;
import dev.starling.round.PostForm;
import dev.starling.round.RemovePost;
import dev.starling.round.Round;
import dev.starling.round.Rounds;
import dev.starling.round.SubmitAnswer;
import dev.starling.slack.post.Addressee;
import dev.starling.slack.post.PostOnce;
import dev.starling.slack.post.Posting;
import dev.starling.slack.text.Shown;
import dev.starling.slack.wire.PostOutcome;
import dev.starling.slack.wire.Poster;
import dev.starling.workspace.Channels;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts answers by the form for their owners, and keeps the posts in line with the forms. */
public final class FormPosts {
  private static final Logger log = LoggerFactory.getLogger(FormPosts.class);
  private static final Duration SOON = Duration.ofSeconds(15);

  private final Rounds rounds;
  private final Forms forms;
  private final SubmitAnswer submitAnswer;
  private final Channels channels;
  private final Poster poster;
  private final PostOnce postOnce;
  private final Agenda agenda;
  private final Clock clock;

  public FormPosts(
      Rounds rounds,
      Forms forms,
      SubmitAnswer submitAnswer,
      Channels channels,
      Poster poster,
      PostOnce postOnce,
      Agenda agenda,
      Clock clock) {
    this.rounds = rounds;
    this.forms = forms;
    this.submitAnswer = submitAnswer;
    this.channels = channels;
    this.poster = poster;
    this.postOnce = postOnce;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** A form that was deleted meanwhile is not posted any more. */
  public void when(PostForm errand) {
    forms
        .find(errand.workspace(), errand.form())
        .ifPresent(
            form -> {
              Ts ts = form.ts();
              if (ts == null) {
                post(form);
              } else {
                change(rounds.get(form.round()).channel(), ts, FormPost.of(form));
              }
            });
  }

  public void when(RemovePost errand) {
    check(poster.delete(channels.get(errand.channel()).slackId(), errand.ts().value()));
  }

  private void post(FormAnswer form) {
    Round round = rounds.get(form.round());
    postOnce.deliver(
        new Posting(
            "form-" + form.id(),
            new Addressee.InChannel(
                round.channel(), round.thread().orElseThrow(() -> new Later(SOON))),
            () -> FormPost.of(form),
            Optional::empty,
            ts -> submitAnswer.posted(form, ts),
            why -> giveBack(form, why)));
  }

  /** Nobody's words are lost: their author gets them back, with the reason. */
  private void giveBack(FormAnswer form, String why) {
    log.warn("The form answer {} could not be posted: {}", form.id(), why);
    agenda.plan(new GiveBack(form.round().workspace(), form.id(), why), clock.instant());
  }

  public void when(GiveBack errand) {
    forms
        .find(errand.workspace(), errand.form())
        .ifPresent(
            form ->
                postOnce.deliver(
                    Posting.letter(
                        "back-" + form.id(),
                        form.person(),
                        () -> FormPost.back(form, errand.why()))));
  }

  private void change(ChannelId channel, Ts ts, Shown shown) {
    check(poster.update(channels.get(channel).slackId(), ts.value(), shown.text(), shown.blocks()));
  }

  /** Both are harmless to repeat. */
  private static void check(PostOutcome outcome) {
    if (outcome instanceof PostOutcome.Unclear) {
      throw new Later(SOON);
    }
    if (outcome instanceof PostOutcome.Refused refused) {
      if (refused.retryAfter().isPresent()) {
        throw new Later(refused.retryAfter().get());
      }
      log.warn("Slack did not change a form answer's post: {}", refused.error());
    }
  }
}
