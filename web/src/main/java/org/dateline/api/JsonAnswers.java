package org.dateline.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.dateline.json.ReadingJson;

/** Answers are written by the same mapper as what is stored. */
@Provider
public class JsonAnswers implements ContextResolver<ObjectMapper> {

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return ReadingJson.mapper();
  }
}
