package org.dateline.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.dateline.archive.words.WordIndex;
import org.dateline.ledger.Bulletin;
import org.dateline.ledger.Bulletins;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.row.BulletinReaderRow;
import org.dateline.ledger.row.BulletinRow;

/** The bulletins in a database. Safe for all threads; fails as the ledger does. */
public final class JpaBulletins implements Bulletins {

  private final Transactions transactions;
  private final WordIndex words;
  private final Clock clock;

  /**
   * @param clock tells what is due
   */
  public JpaBulletins(ShortTransaction transaction, WordIndex words, Clock clock) {
    this.words = words;
    this.transactions = new Transactions(transaction);
    this.clock = clock;
  }

  @Override
  public int place(int most) {
    return transactions.write(entities -> place(entities, most));
  }

  private int place(EntityManager entities, int most) {
    // Whoever else gives places waits here, so the places are given in one order without a gap.
    BulletinReaderRow desk = locked(entities, BulletinReaderRow.DESK);
    // Index: bulletin_due.
    List<BulletinRow> due =
        entities
            .createQuery(
                "select b from BulletinRow b where b.position is null and b.due <= :now"
                    + " order by b.due, b.document, b.event, b.version",
                BulletinRow.class)
            .setParameter("now", clock.instant())
            .setMaxResults(most)
            .getResultList();
    long position = desk.position();
    for (BulletinRow bulletin : due) {
      bulletin.place(++position);
    }
    desk.moveTo(position);
    return due.size();
  }

  @Override
  public long last() {
    return position(BulletinReaderRow.DESK);
  }

  @Override
  public List<Bulletin> after(long position, EventQuery question) {
    return transactions.read(
        entities ->
            new BulletinQuestion(entities, words, question)
                .after(position).stream().map(BulletinLine::bulletin).toList());
  }

  @Override
  public long sent() {
    return position(BulletinReaderRow.TOPIC);
  }

  @Override
  public void sent(long position) {
    transactions.write(
        entities -> {
          BulletinReaderRow topic = locked(entities, BulletinReaderRow.TOPIC);
          topic.moveTo(Math.max(position, topic.position()));
          return position;
        });
  }

  private long position(String reader) {
    // Index: the primary key of bulletin_reader.
    return transactions.read(
        entities ->
            entities
                .createQuery(
                    "select r.position from BulletinReaderRow r where r.name = :name", Long.class)
                .setParameter("name", reader)
                .getSingleResult());
  }

  private static BulletinReaderRow locked(EntityManager entities, String reader) {
    return entities.find(BulletinReaderRow.class, reader, LockModeType.PESSIMISTIC_WRITE);
  }
}
