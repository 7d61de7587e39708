package org.dateline.intake;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;

/**
 * What happens at the broker together, in one transacted session: when the process or the broker
 * ends in between, nothing of it has. Safe for all threads.
 *
 * @param connections the container's; it must allow sessions that are transacted by themselves
 */
record Together(ConnectionFactory connections) {

  /** Work in a session. */
  interface Work {

    /** Says whether it is to hold. */
    boolean in(Connection connection, Session session) throws JMSException;
  }

  /**
   * Does the work, and commits it if it is to hold.
   *
   * @return whether it holds
   * @throws JMSException if the broker is away or refuses it; what the work throws as well. Then
   *     nothing holds, unless it was the broker's last answer that was lost
   */
  boolean done(Work work) throws JMSException {
    try (Connection connection = connections.createConnection()) {
      Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
      boolean isDone = false;
      try {
        if (work.in(connection, session)) {
          session.commit();
          isDone = true;
        }
        return isDone;
      } finally {
        if (!isDone) {
          // The session goes back to a pool, and what nobody has ended would go with it.
          session.rollback();
        }
      }
    }
  }
}
