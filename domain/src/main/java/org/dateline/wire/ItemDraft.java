package org.dateline.wire;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.document.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a body says of one item, while it is read: of several values for a field the first that says
 * anything is kept, so that a reader asks its sources in the order of their worth. For one thread.
 */
final class ItemDraft {

  private final Map<String, String> values = new HashMap<>();
  private @Nullable String ownId;
  private final Set<String> subjects = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();

  ItemDraft put(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.putIfAbsent(name, value);
    }
    return this;
  }

  /** What an entry of a feed is called: by a URI, or by an id of its sender's own. */
  ItemDraft id(@Nullable String id) {
    boolean isNamed = values.containsKey("uri") || ownId != null;
    if (isNamed || id == null || id.isBlank()) {
      return this;
    }
    if (OwnId.isUri(id)) {
      return put("uri", id);
    }
    ownId = id;
    return this;
  }

  /** A time in any form that wires use; one that is none of them is kept, and refused by name. */
  ItemDraft time(String name, @Nullable String value) {
    return value == null
        ? this
        : put(name, WireTime.lenient(value).map(Object::toString).orElse(value));
  }

  /** The first of these that can be compared; where none can, the first that says anything. */
  ItemDraft revision(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && isRevision(candidate)) {
        return put("revision", candidate);
      }
      String time =
          candidate == null ? null : WireTime.lenient(candidate).map(Object::toString).orElse(null);
      if (time != null) {
        return put("revision", time);
      }
    }
    for (String candidate : candidates) {
      put("revision", candidate);
    }
    return this;
  }

  private static boolean isRevision(String value) {
    try {
      Revision.parse(value);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  ItemDraft subject(@Nullable String subject) {
    return add(subjects, subject);
  }

  ItemDraft note(@Nullable String note) {
    return add(notes, note);
  }

  private ItemDraft add(Set<String> list, @Nullable String value) {
    // One more than is allowed is enough to be refused for.
    if (value != null && !value.isBlank() && list.size() <= ItemFields.MOST_IN_LIST) {
      list.add(value.strip());
    }
    return this;
  }

  ItemFields fields() {
    return new ItemFields(values, ownId, List.copyOf(subjects), List.copyOf(notes));
  }
}
