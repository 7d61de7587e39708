package org.dateline.wire;

import java.util.Map;

/**
 * A submission as it arrived: its bytes and what its envelope says of them.
 *
 * @param body the bytes; the record takes them over, nobody writes to them afterwards
 * @param contentType media type with its parameters, as sent: {@code text/plain;charset=UTF-8}
 * @param properties the contract's message properties that were given ({@code uri}, {@code
 *     revision}, {@code headline}, {@code published}, {@code publisher}, {@code byline}, {@code
 *     url}, {@code language}); others are kept out
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of 5 MB would serve nobody
public record Dispatch(byte[] body, String contentType, Map<String, String> properties) {

  public Dispatch {
    properties = Map.copyOf(properties);
  }
}
