package dev.starling.question.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a list can say of a question, by whatever name it says it. */
public enum Field {
  ID("id"),
  TEXT(
      "question questions q text prompt prompts questiontext interviewquestion behavioralquestion"
          + " content body frage fragen pregunta preguntas pergunta domanda вопрос 質問 问题 質問文"),
  CATEGORY(
      "category categories cat topic topics section area group tag tags label labels type skill"
          + " skills subject competency kategorie thema categoría categoria catégorie тема"
          + " カテゴリ 分类"),
  THEME("theme themes"),
  LEVEL("level difficulty seniority experiencelevel experience complexity schwierigkeit nivel"),
  DIMENSION("dimension dimensions"),
  LOOK_FOR(
      "lookfor whattolookfor lookingfor probes signals criteria keypoints testing goodanswer"
          + " expectedkeywords hopestohear"),
  FOLLOW_UP("followup followups followupquestion followupquestions probingquestions"),
  PRINCIPLE("principle principles"),
  PACK("pack");

  private static final Map<String, Field> BY_NAME = byName();

  private final String names;

  Field(String names) {
    this.names = names;
  }

  /** Case, spaces, hyphens and underscores make no difference. */
  static Optional<Field> named(String name) {
    String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    return Optional.ofNullable(BY_NAME.get(bare));
  }

  private static Map<String, Field> byName() {
    Map<String, Field> byName = new HashMap<>();
    for (Field field : values()) {
      for (String name : field.names.split(" ")) {
        byName.put(name, field);
      }
    }
    return byName;
  }
}
