package dev.starling.localslack.teammates;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The sound of somebody talking in the next room: no words, but sentences with their syllables and
 * pauses. A WAV file, 8,000 samples a second, one channel.
 */
final class Murmur {
  private static final int RATE = 8_000;
  private static final int HEADER = 44;
  private static final int WAVES = 100;
  private static final double LOUDNESS = 3_600;

  private Murmur() {}

  static byte[] wave(RandomGenerator random, int seconds) {
    int samples = RATE * seconds;
    ByteBuffer wave =
        ByteBuffer.allocate(HEADER + samples * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    header(wave, samples * Short.BYTES);
    double pitch = random.nextDouble(95, 150);
    int left = samples;
    while (left > 0) {
      int sentence = Math.min(left, (int) (RATE * random.nextDouble(1.6, 4.2)));
      speak(wave, random, pitch, sentence);
      left -= sentence;
      int pause = Math.min(left, (int) (RATE * random.nextDouble(0.25, 0.8)));
      wave.position(wave.position() + pause * Short.BYTES);
      left -= pause;
    }
    return wave.array();
  }

  /** A hundred numbers from 0 to 100: the loudest moment of every hundredth part. */
  static List<Integer> loudness(byte[] wave) {
    ShortBuffer samples =
        ByteBuffer.wrap(wave, HEADER, wave.length - HEADER)
            .order(ByteOrder.LITTLE_ENDIAN)
            .asShortBuffer();
    int part = Math.max(1, samples.remaining() / WAVES);
    int[] peaks = new int[WAVES];
    for (int i = 0; i < part * WAVES && i < samples.limit(); i++) {
      peaks[i / part] = Math.max(peaks[i / part], Math.abs(samples.get(i)));
    }
    int loudest = Math.max(1, Arrays.stream(peaks).max().orElse(1));
    return Arrays.stream(peaks).map(peak -> peak * 100 / loudest).boxed().toList();
  }

  private static void header(ByteBuffer wave, int bytes) {
    wave.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVE"));
    wave.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
    wave.putInt(RATE).putInt(RATE * Short.BYTES).putShort((short) Short.BYTES).putShort((short) 16);
    wave.put(ascii("data")).putInt(bytes);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Syllables of uneven length and weight; the voice sinks towards the end. */
  private static void speak(ByteBuffer wave, RandomGenerator random, double pitch, int samples) {
    double phase = 0;
    int done = 0;
    while (done < samples) {
      int syllable = Math.min(samples - done, (int) (RATE * random.nextDouble(0.11, 0.26)));
      double weight = random.nextDouble(0.45, 1);
      double vowel = random.nextDouble(2.5, 6);
      for (int i = 0; i < syllable; i++) {
        double sinking = 1.08 - 0.16 * (done + i) / samples;
        phase += 2 * Math.PI * pitch * sinking / RATE;
        double swell = Math.sin(Math.PI * i / syllable);
        double voice = Math.sin(phase) + 0.5 * Math.sin(2 * phase) + 0.25 * Math.sin(vowel * phase);
        wave.putShort((short) (LOUDNESS * weight * swell * swell * voice));
      }
      done += syllable;
    }
  }
}
