package org.dateline.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager3;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what at the embedded broker: one user, who sends, consumes and browses, has queues for
 * its answers, and may subscribe durably to the topic of events. Nobody makes other queues or
 * addresses, and nobody manages the broker from outside.
 */
final class OneUser implements ActiveMQSecurityManager3 {
  private final String name;
  private final byte[] password;

  OneUser(String name, String password) {
    this.name = name;
    this.password = password.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public boolean validateUser(@Nullable String user, @Nullable String given) {
    return name.equals(user)
        && given != null
        // Takes the same time whatever differs.
        && MessageDigest.isEqual(password, given.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean validateUserAndRole(
      @Nullable String user, @Nullable String given, Set<Role> roles, CheckType check) {
    return validateUser(user, given) && may(check, "");
  }

  @Override
  public @Nullable String validateUser(
      @Nullable String user, @Nullable String given, RemotingConnection connection) {
    return validateUser(user, given) ? name : null;
  }

  @Override
  public @Nullable String validateUserAndRole(
      @Nullable String user,
      @Nullable String given,
      Set<Role> roles,
      CheckType check,
      String address,
      RemotingConnection connection) {
    return validateUser(user, given) && may(check, address) ? name : null;
  }

  private static boolean may(CheckType check, String address) {
    return switch (check) {
      case SEND, CONSUME, BROWSE, CREATE_NON_DURABLE_QUEUE, DELETE_NON_DURABLE_QUEUE -> true;
      case CREATE_DURABLE_QUEUE, DELETE_DURABLE_QUEUE -> address.startsWith(QueueRules.EVENTS);
      case CREATE_ADDRESS, DELETE_ADDRESS, MANAGE, VIEW, EDIT -> false;
    };
  }
}
