package dev.starling.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The standard emoji of Slack that have more than one name. None of our fourteen has, but a
 * workspace may choose one that does.
 */
final class EmojiAliases {
  /** One emoji a line: the name we keep, then its others. */
  private static final String TABLE =
      """
      cn flag-cn
      de flag-de
      es flag-es
      fr flag-fr
      gb uk flag-gb
      it flag-it
      jp flag-jp
      kr flag-kr
      ru flag-ru
      us flag-us
      moon waxing_gibbous_moon
      mostly_sunny sun_small_cloud
      barely_sunny sun_behind_cloud
      partly_sunny_rain sun_behind_rain_cloud
      lightning lightning_cloud
      tornado tornado_cloud
      fried_egg cooking
      runner running
      izakaya_lantern lantern
      bee honeybee
      ladybug lady_beetle
      dolphin flipper
      feet paw_prints
      facepunch punch
      +1 thumbsup
      -1 thumbsdown
      shirt tshirt
      mans_shoe shoe
      man_and_woman_holding_hands woman_and_man_holding_hands couple
      two_men_holding_hands men_holding_hands
      two_women_holding_hands women_holding_hands
      women-with-bunny-ears-partying woman-with-bunny-ears-partying
      men-with-bunny-ears-partying man-with-bunny-ears-partying
      boom collision
      hankey poop shit
      book open_book
      memo pencil
      hocho knife
      middle_finger reversed_hand_with_middle_finger_extended
      laughing satisfied
      car red_car
      the_horns sign_of_the_horns
      crossed_fingers hand_with_index_and_middle_fingers_crossed
      face_with_raised_eyebrow face_with_one_eyebrow_raised
      star-struck grinning_face_with_star_eyes
      zany_face grinning_face_with_one_large_and_one_small_eye
      shushing_face face_with_finger_covering_closed_lips
      face_with_symbols_on_mouth serious_face_with_symbols_covering_mouth
      face_with_hand_over_mouth smiling_face_with_smiling_eyes_and_hand_covering_mouth
      face_vomiting face_with_open_mouth_vomiting
      exploding_head shocked_face_with_exploding_head
      mrs_claus mother_christmas
      phone telephone
      medical_symbol staff_of_aesculapius
      boat sailboat
      email envelope
      hand raised_hand
      exclamation heavy_exclamation_mark
      """;

  private static final Map<String, String> KEPT = read();

  private EmojiAliases() {}

  /** The one name we keep of an emoji. */
  static String resolve(String name) {
    return KEPT.getOrDefault(name, name);
  }

  private static Map<String, String> read() {
    Map<String, String> kept = new HashMap<>();
    TABLE
        .lines()
        .map(line -> List.of(line.split(" ")))
        .forEach(names -> names.forEach(name -> kept.put(name, names.get(0))));
    return Map.copyOf(kept);
  }
}
