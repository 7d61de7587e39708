package org.dateline.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers drawn by lot out of a larger set: the lowest of the hashes, or all of them where there
 * are few. Immutable.
 */
final class Lot {

  /** Ascending as unsigned numbers, each once. */
  private final long[] numbers;

  private final int most;

  /**
   * @param most how many a lot of this kind holds at most; one that holds fewer holds all
   */
  Lot(long[] numbers, int most) {
    this.numbers = numbers.clone();
    this.most = most;
  }

  int size() {
    return numbers.length;
  }

  List<Long> numbers() {
    return Arrays.stream(numbers).boxed().toList();
  }

  /**
   * How far two lots hold the same. Counts up to the number below which both hold all that their
   * sets have, so that the longer set is not mistaken for a thinner one.
   */
  Overlap overlap(Lot other) {
    int here = below(other);
    int there = other.below(this);
    int shared = 0;
    for (int i = 0, j = 0; i < here && j < there; ) {
      int order = Long.compareUnsigned(numbers[i], other.numbers[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Overlap(Math.min(here, there), Math.max(here, there), shared);
  }

  /** How many of this lot's numbers lie in the part that the other one holds completely. */
  private int below(Lot other) {
    if (other.numbers.length < other.most) {
      return numbers.length;
    }
    long end = other.numbers[other.most - 1];
    int count = 0;
    while (count < numbers.length && Long.compareUnsigned(numbers[count], end) <= 0) {
      count++;
    }
    return count;
  }

  /** Reads what {@link #write} wrote. */
  static Lot read(ByteBuffer form, int most) {
    int count = form.getShort();
    if (count < 0 || count > most) {
      throw new IllegalArgumentException("a lot of " + count + ", at most " + most);
    }
    long[] numbers = new long[count];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = form.getLong();
    }
    return new Lot(numbers, most);
  }

  void write(ByteBuffer form) {
    form.putShort((short) numbers.length);
    for (long number : numbers) {
      form.putLong(number);
    }
  }

  /** What a lot takes as bytes. */
  int bytes() {
    return Short.BYTES + numbers.length * Long.BYTES;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Lot lot && most == lot.most && Arrays.equals(numbers, lot.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
