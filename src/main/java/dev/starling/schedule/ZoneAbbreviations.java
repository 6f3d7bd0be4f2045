package dev.starling.schedule;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What people most likely mean by an abbreviation. It stands for an offset, which is right for half
 * a year, and often for several of them at once.
 */
final class ZoneAbbreviations {
  private static final Map<String, List<String>> REGIONS =
      """
      GMT Europe/London UTC
      BST Europe/London
      WET Europe/Lisbon
      WEST Europe/Lisbon
      CET Europe/Berlin
      CEST Europe/Berlin
      MET Europe/Berlin
      MEZ Europe/Berlin
      MESZ Europe/Berlin
      EET Europe/Helsinki
      EEST Europe/Helsinki
      MSK Europe/Moscow
      TRT Europe/Istanbul
      ET America/New_York
      EASTERN America/New_York
      EST America/New_York
      EDT America/New_York
      EST5EDT America/New_York
      CT America/Chicago
      CENTRAL America/Chicago
      CST America/Chicago Asia/Shanghai
      CDT America/Chicago
      CST6CDT America/Chicago
      MT America/Denver
      MOUNTAIN America/Denver
      MST America/Denver America/Phoenix
      MDT America/Denver
      MST7MDT America/Denver
      PT America/Los_Angeles
      PACIFIC America/Los_Angeles
      PST America/Los_Angeles
      PDT America/Los_Angeles
      PST8PDT America/Los_Angeles
      AST America/Halifax Asia/Riyadh
      ADT America/Halifax
      AKST America/Anchorage
      HST Pacific/Honolulu
      BRT America/Sao_Paulo
      ART America/Argentina/Buenos_Aires
      IST Asia/Kolkata Europe/Dublin Asia/Jerusalem
      PKT Asia/Karachi
      GST Asia/Dubai
      SGT Asia/Singapore
      HKT Asia/Hong_Kong
      JST Asia/Tokyo
      KST Asia/Seoul
      WIB Asia/Jakarta
      ICT Asia/Bangkok
      SAST Africa/Johannesburg
      WAT Africa/Lagos
      EAT Africa/Nairobi
      CAT Africa/Maputo
      AEST Australia/Sydney Australia/Brisbane
      AEDT Australia/Sydney
      ACST Australia/Adelaide Australia/Darwin
      AWST Australia/Perth
      NZST Pacific/Auckland
      NZDT Pacific/Auckland
      Z UTC
      UCT UTC
      ZULU UTC
      """
          .lines()
          .map(line -> Arrays.asList(line.split(" ", -1)))
          .collect(toMap(words -> words.get(0), words -> words.subList(1, words.size())));

  private ZoneAbbreviations() {}

  /** The regions it may stand for, the likeliest first; none when it is no abbreviation we know. */
  static List<String> regions(String word) {
    return REGIONS.getOrDefault(word.toUpperCase(Locale.ROOT), List.of());
  }
}
