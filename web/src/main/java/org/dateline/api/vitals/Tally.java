package org.dateline.api.vitals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What the reference desk has done since the start, as metrics. */
@ApplicationScoped
public class Tally {

  @Inject MetricRegistry metrics;

  /** One more document was put on the queue by HTTP. */
  public void submitted() {
    submitted(1);
  }

  /** As many more documents were. */
  public void submitted(int documents) {
    count(documents, "dateline.submissions.posted", "Documents put on the queue by HTTP");
  }

  /** One more reading was made without storing it. */
  public void read() {
    count("dateline.readings.made", "Readings made by POST /readings");
  }

  /** One more request was answered by a problem. */
  public void refused(int status) {
    count(
        "dateline.problems",
        "Requests answered by a problem, by status",
        new Tag("status", Integer.toString(status)));
  }

  private void count(String name, String description, Tag... tags) {
    count(1, name, description, tags);
  }

  private void count(int more, String name, String description, Tag... tags) {
    Metadata metadata = Metadata.builder().withName(name).withDescription(description).build();
    metrics.counter(metadata, tags).inc(more);
  }
}
