package dev.starling.storage.copy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up rows. The digests of single rows are added like numbers, so it does not matter that two
 * databases sort text differently.
 */
final class Tally {
  private static final int BITS = 256;

  private final Table table;
  private final MessageDigest digest;
  private BigInteger sum = BigInteger.ZERO;
  private long rows;

  Tally(Table table) {
    this.table = table;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(List<@Nullable Object> row) {
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      byte[] bytes = value == null ? new byte[0] : table.columns().get(i).kind().bytes(value);
      // The length keeps neighbours apart, and -1 an empty text from none.
      digest.update(
          ByteBuffer.allocate(Integer.BYTES).putInt(0, value == null ? -1 : bytes.length));
      digest.update(bytes);
    }
    sum = sum.add(new BigInteger(1, digest.digest())).mod(BigInteger.ONE.shiftLeft(BITS));
    rows++;
  }

  Sum sum() {
    return new Sum(rows, "%064x".formatted(sum));
  }
}
