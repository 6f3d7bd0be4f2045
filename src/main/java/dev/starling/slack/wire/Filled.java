package dev.starling.slack.wire;

import java.util.Map;
import java.util.function.Function;

/** A form as it came back: what it says, or what is wrong with it. */
public sealed interface Filled<T> {
  static <T> Filled<T> with(T content) {
    return new Well<>(content);
  }

  /** Sentences by the id of the input's block; at least one. */
  static <T> Filled<T> wrongly(Map<String, String> sentences) {
    return new Wrongly<>(sentences);
  }

  /** Does something with a form that is filled in well; otherwise its faults are the reply. */
  FormReply then(Function<T, FormReply> work);

  record Well<T>(T content) implements Filled<T> {
    @Override
    public FormReply then(Function<T, FormReply> work) {
      return work.apply(content);
    }
  }

  record Wrongly<T>(Map<String, String> sentences) implements Filled<T> {
    public Wrongly {
      sentences = Map.copyOf(sentences);
    }

    @Override
    public FormReply then(Function<T, FormReply> work) {
      return FormReply.errors(sentences);
    }
  }
}
