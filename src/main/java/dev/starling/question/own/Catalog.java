package dev.starling.question.own;

import dev.starling.question.Lookalike;
import dev.starling.question.Lookalikes;
import dev.starling.question.PackId;
import dev.starling.question.Question;
import dev.starling.question.QuestionBank;
import dev.starling.question.QuestionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every question that a circle has, whatever its state: shipped ones first, then their own. */
public final class Catalog {
  private final Map<QuestionId, Entry> entries;
  private final QuestionBank bank;
  private volatile @Nullable Lookalikes lookalikes;

  private Catalog(Map<QuestionId, Entry> entries) {
    this.entries = entries;
    this.bank =
        new QuestionBank(
            entries.values().stream().filter(Entry::isInUse).map(Entry::question).toList(),
            question -> Objects.requireNonNull(entries.get(question.id())).pack());
  }

  /** What comes with Starling. */
  public static Catalog shipped(QuestionBank bank) {
    Map<QuestionId, Entry> entries = new LinkedHashMap<>();
    for (Question question : bank.questions()) {
      PackId pack = bank.packOf(question.id()).orElseThrow();
      entries.put(question.id(), Entry.shipped(question, pack));
    }
    return new Catalog(entries);
  }

  /** The same, and over it what was made of it in a narrower circle. */
  public Catalog under(Collection<OwnQuestion> above) {
    Map<QuestionId, Entry> overlaid = new LinkedHashMap<>(entries);
    for (OwnQuestion own : above) {
      overlaid.merge(own.question().id(), Entry.alone(own), (beneath, any) -> beneath.under(own));
    }
    return new Catalog(overlaid);
  }

  /** What may be asked. */
  public QuestionBank bank() {
    return bank;
  }

  public Optional<Entry> find(QuestionId id) {
    return Optional.ofNullable(entries.get(id));
  }

  public Collection<Entry> entries() {
    return entries.values();
  }

  public List<Question> questions() {
    return entries.values().stream().map(Entry::question).toList();
  }

  /**
   * The question that a text says again, or is like.
   *
   * @param except the id of the question whose text it is; may be nobody's
   */
  public Optional<Lookalike> lookalike(String text, String except) {
    Lookalikes known = lookalikes;
    if (known == null) {
      known = new Lookalikes(questions());
      lookalikes = known;
    }
    return known.of(text, question -> !question.id().value().equals(except));
  }

  /** By name. */
  public List<PackId> packs() {
    TreeSet<String> names = new TreeSet<>();
    entries.values().forEach(entry -> names.add(entry.pack().value()));
    return names.stream().map(PackId::new).toList();
  }

  /** What waits for a decision comes first; otherwise they stay in their order. */
  public List<Entry> matching(Search search) {
    List<Entry> waiting = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    for (Entry entry : entries.values()) {
      if (search.matches(entry)) {
        (entry.state() == OwnState.SUGGESTED ? waiting : others).add(entry);
      }
    }
    waiting.addAll(others);
    return waiting;
  }

  public long waiting() {
    return entries.values().stream().filter(each -> each.state() == OwnState.SUGGESTED).count();
  }
}
