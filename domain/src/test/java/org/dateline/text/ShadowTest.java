package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShadowTest {

  @Test
  void mapsCopiedCharactersOneByOne() {
    Shadow.Writer writer = new Shadow.Writer(Text.received("abc"));
    writer.copy();
    writer.put('x');
    writer.copy();
    Shadow shadow = writer.shadow();
    assertEquals("axc", shadow.chars());
    assertEquals(Span.of(1, 2), shadow.source(Span.of(1, 2)));
    assertEquals(Span.of(0, 3), shadow.source(Span.of(0, 3)));
  }

  @Test
  void mapsAReplacedRunAsAWhole() {
    Shadow.Writer writer = new Shadow.Writer(Text.received("1—2"));
    writer.copy();
    writer.replace(1, "--");
    writer.copy();
    Shadow shadow = writer.shadow();
    assertEquals("1--2", shadow.chars());
    assertEquals(Span.of(1, 2), shadow.source(Span.of(1, 3)));
    assertEquals(Span.of(1, 2), shadow.source(Span.of(2, 3)));
    assertEquals(Span.of(2, 3), shadow.source(Span.of(3, 4)));
  }

  @Test
  void skipsWhatWasDropped() {
    Shadow.Writer writer = new Shadow.Writer(Text.received("a\u00ADbc"));
    writer.copy();
    writer.replace(1, "");
    writer.copy();
    writer.copy();
    Shadow shadow = writer.shadow();
    assertEquals("abc", shadow.chars());
    assertEquals(Span.of(0, 1), shadow.source(Span.of(0, 1)));
    assertEquals(Span.of(2, 3), shadow.source(Span.of(1, 2)));
    assertEquals(Span.of(0, 4), shadow.source(Span.of(0, 3)));
  }

  @Test
  void mapsAnEmptyRunToAnEmptySpan() {
    Shadow.Writer writer = new Shadow.Writer(Text.received("ab"));
    writer.copy();
    writer.copy();
    assertEquals(Span.of(2, 2), writer.shadow().source(Span.of(2, 2)));
    assertEquals(
        Span.of(0, 0), new Shadow.Writer(Text.received("")).shadow().source(Span.of(0, 0)));
  }
}
