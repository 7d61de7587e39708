package org.dateline.intake;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/**
 * The listener on the queue. Its message is acknowledged after {@link #onMessage} has returned, and
 * comes again after it has thrown; there is no transaction around it.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "destination", propertyValue = Postbox.DOCUMENTS),
      @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
      @ActivationConfigProperty(
          propertyName = "maxSession",
          propertyValue = "${MPCONFIG=dateline.readers:2}"),
      @ActivationConfigProperty(
          propertyName = "resourceAdapter",
          propertyValue = "${MPCONFIG=dateline.jms.adapter:artemis}"),
      // Nothing is fetched ahead: what is fetched, another node cannot read.
      @ActivationConfigProperty(propertyName = "consumerWindowSize", propertyValue = "0")
    })
@TransactionManagement(TransactionManagementType.BEAN)
public class WireListener implements MessageListener {

  /** There only after the opening; messages may arrive before it. */
  @Inject private Reception reception;

  /** For the container, which fills in the rest. */
  @SuppressWarnings("NullAway.Init")
  public WireListener() {}

  @Override
  public void onMessage(Message message) {
    reception.take(message);
  }
}
