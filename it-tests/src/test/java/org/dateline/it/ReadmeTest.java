package org.dateline.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the tests send and get. */
class ReadmeTest {

  @Test
  void showsTheMessageAndTheEventOfTheTests() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"), UTF_8);
    assertTrue(readme.contains(Story.readme()), "the message");
    assertTrue(readme.contains(Story.readmeAnswer()), "the event");
  }
}
