package org.dateline.api.codebook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** One type with sentences that are read so, and the rules that give it. */
public record Entry(@JsonUnwrapped TypeForm type, List<String> examples, List<RuleForm> rules) {

  public Entry {
    examples = List.copyOf(examples);
    rules = List.copyOf(rules);
  }
}
