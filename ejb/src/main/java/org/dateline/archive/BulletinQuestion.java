package org.dateline.archive;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.dateline.archive.words.WordIndex;
import org.dateline.ledger.EventQuery;

/**
 * A question about what was told of events, whether they are shown or not, put into JPQL. For one
 * use.
 *
 * @param words finds by words
 */
record BulletinQuestion(EntityManager entities, WordIndex words, EventQuery query) {

  /** The bulletins behind a place. */
  List<BulletinLine> after(long position) {
    Rows rows = Rows.ofEvents(query.filters(), words);
    // Index: bulletin_due; the events by their primary key. The question is also asked of the
    // version that was shown before: who was told of that is told that it is no longer so.
    rows.and(
        "e.id = b.event and (e.version = b.version or e.version = (select max(p.version)"
            + " from EventRow p where p.id = b.event and p.version < b.version"
            + " and p.shownUntil > p.shownFrom))");
    return rows.ask(
            entities,
            BulletinLine.class,
            "select new org.dateline.archive.BulletinLine("
                + BulletinLine.FIELDS
                + ") from BulletinRow b, EventRow t"
                + " where b.event = t.id and b.version = t.version and b.position > "
                + rows.parameter(position)
                + " and b.event in (select e.id from EventRow e where "
                + rows.where()
                + ") order by b.position")
        .setMaxResults(query.limit())
        .getResultList();
  }
}
