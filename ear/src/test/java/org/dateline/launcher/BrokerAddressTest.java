package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerAddressTest {

  @Test
  void turnsAUrlIntoTheAdaptersParameters() {
    assertEquals(
        "host=wire.example;port=61616",
        BrokerAddress.parse("tcp://wire.example:61616").parameters());
  }

  @Test
  void namesOneConnectorForEachBroker() {
    BrokerAddress two = BrokerAddress.parse("tcp://a.example:1, tcp://b.example:2");
    assertEquals("host=a.example;port=1,host=b.example;port=2", two.parameters());
    assertEquals(2, two.connectors().split(",", -1).length);
    assertEquals("tcp://a.example:1, tcp://b.example:2", two.toString());
  }

  @Test
  void insistsOnItsOwnTrustStoreOverTls() {
    assertEquals(
        "host=a.example;port=1;sslEnabled=true;trustStorePath=/x/trust.p12"
            + ";trustStorePassword=tulip;forceSSLParameters=true",
        BrokerAddress.parse(
                "tcp://a.example:1?sslEnabled=true&trustStorePath=/x/trust.p12"
                    + "&trustStorePassword=tulip")
            .parameters());
  }

  @Test
  void showsNoParameter() {
    String shown = BrokerAddress.parse("tcp://a.example:1?trustStorePassword=tulip").toString();
    assertEquals("tcp://a.example:1", shown);
  }

  @Test
  void readsAnAddressOfVersionSix() {
    assertEquals("host=::1;port=7", BrokerAddress.parse("tcp://[::1]:7").parameters());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wire.example:61616",
        "tcp://wire.example",
        "tcp://wire.example:0",
        "tcp://:61616",
        "tcp://wire.example:many",
        "tcp://user:tulip@wire.example:61616",
        "tcp://wire.example:61616/queue",
        "ssl://wire.example:61616",
        "tcp://a.example:1,",
        "tcp://a.example:1?sslenabled=true",
        "tcp://a.example:1?sslEnabled",
        "tcp://a.example:1?sniHost=a;port=2",
        "tcp://a.example:1?sniHost=a%3Bport=2",
        "tcp://a.example:1?trustStorePassword="
      })
  void refusesWhatItCannotRead(String url) {
    Refusal refusal = assertThrows(Refusal.class, () -> BrokerAddress.parse(url));
    assertTrue(refusal.sentence().startsWith("DATELINE_JMS_URL: "), refusal.sentence());
  }

  @Test
  void refusesWithoutShowingThePasswordOfATrustStore() {
    String url = "tcp://a.example:port?trustStorePassword=tulip";
    Refusal refusal = assertThrows(Refusal.class, () -> BrokerAddress.parse(url));
    assertFalse(refusal.sentence().contains("tulip"), refusal.sentence());
  }
}
