package org.dateline.api.codebook;

import java.util.List;

/** The codebook: its version, that of the coder, and what every type means. */
public record Book(String codebook, String coder, List<TypeForm> types) {

  public Book {
    types = List.copyOf(types);
  }
}
