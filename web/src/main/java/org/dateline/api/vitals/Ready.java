package org.dateline.api.vitals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dateline.ledger.Vitals;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Dateline is ready if it can read, keep and be sent documents; says which of them it cannot. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

  @Inject Vitals vitals;

  @Override
  public HealthCheckResponse call() {
    boolean models = vitals.modelsLoaded();
    boolean database = vitals.databaseAnswers();
    boolean broker = vitals.brokerAnswers();
    return HealthCheckResponse.named("ready")
        .withData("models", models)
        .withData("database", database)
        .withData("broker", broker)
        .status(models && database && broker)
        .build();
  }
}
