package dev.starling.slack.schedule;

import static dev.starling.slack.schedule.ScheduleForm.DAYS;
import static dev.starling.slack.schedule.ScheduleForm.TIME;
import static dev.starling.slack.schedule.ScheduleForm.WEEKS;
import static dev.starling.slack.schedule.ScheduleForm.ZONE;

import com.slack.api.model.view.ViewState;
import dev.starling.base.Refusal;
import dev.starling.question.Focus;
import dev.starling.schedule.Days;
import dev.starling.schedule.ScheduleRequest;
import dev.starling.schedule.TimeWords;
import dev.starling.schedule.ZoneWords;
import dev.starling.slack.text.Inputs;
import dev.starling.slack.wire.Filled;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads {@link ScheduleForm} as it came back, and collects what is wrong with each field. */
final class ScheduleFields {
  private final ViewState state;
  private final Map<String, String> faults = new LinkedHashMap<>();

  /** When questions are to come, and what they are to keep to. */
  record Wanted(ScheduleRequest request, Focus focus) {}

  private ScheduleFields(ViewState state) {
    this.state = state;
  }

  static Filled<Wanted> read(ViewState state) {
    return new ScheduleFields(state).read();
  }

  private Filled<Wanted> read() {
    Days days = field(DAYS, this::days);
    Integer weeks = field(WEEKS, this::weeks);
    LocalTime time = field(TIME, this::time);
    ZoneId zone = field(ZONE, this::zone);
    return days == null || weeks == null || time == null || zone == null
        ? Filled.wrongly(faults)
        : Filled.with(
            new Wanted(new ScheduleRequest(days, weeks, time, zone), FocusInputs.read(state)));
  }

  private Days days() {
    List<String> codes = Inputs.chosen(state, DAYS);
    if (codes.isEmpty()) {
      throw new Refusal("Pick one day at least.");
    }
    return Days.ofCodes(codes);
  }

  private int weeks() {
    return Inputs.value(state, WEEKS)
        .map(ViewState.Value::getSelectedOption)
        .map(option -> Integer.parseInt(option.getValue()))
        .orElseThrow(() -> new Refusal("Pick how often questions should come."));
  }

  private LocalTime time() {
    return Inputs.value(state, TIME)
        .map(ViewState.Value::getSelectedTime)
        .map(TimeWords::parse)
        .orElseThrow(() -> new Refusal("Pick a time, such as 09:30."));
  }

  private ZoneId zone() {
    return Inputs.value(state, ZONE)
        .map(ViewState.Value::getSelectedOption)
        .map(option -> ZoneWords.parse(option.getValue()))
        .orElseThrow(() -> new Refusal("Type a city, such as Berlin, and pick its time zone."));
  }

  private <T> @Nullable T field(String id, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Refusal refusal) {
      faults.put(id, refusal.sentence());
      return null;
    }
  }
}
