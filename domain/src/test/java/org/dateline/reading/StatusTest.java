package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.event.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what sense a thing is told: each sentence, the types it may be coded as, and its status. */
class StatusTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkey has not attacked Syria. | ASSAULT | asserted negative certain
          Kenya did not sign the agreement with Uganda. | AGREE,COOPERATE,SUPPORT | asserted negative certain
          No Israeli strikes hit Lebanon on Monday. | ASSAULT | asserted negative certain
          Neither Kenya nor Uganda attacked Sudan. | ASSAULT | asserted negative certain
          Iran denied that it had attacked the Saudi refinery. | ASSAULT | asserted negative certain
          Iran denied attacking the Saudi refinery. | ASSAULT | asserted negative certain
          Iran denied any attack on Saudi Arabia. | ASSAULT | asserted negative certain
          Chile failed to reach an agreement with Peru. | AGREE,SUPPORT | asserted negative certain
          The army prevented rebels from attacking Kampala. | ASSAULT | asserted negative certain
          Nobody from Hamas attacked the Israeli soldiers. | ASSAULT | asserted negative certain
          Israel has yet to attack Iran. | ASSAULT | asserted negative certain
          France is no longer sending troops to Mali. | MOBILIZE,AID | asserted negative certain
          Britain never threatened to expel the Russian ambassador. | THREATEN | asserted negative certain
          Turkey wants to sign a defence agreement with Syria. | AGREE,COOPERATE,SUPPORT | sought positive certain
          Turkey has been seeking a ceasefire with Syria. | RETREAT,AGREE | sought positive certain
          Egypt and Israel are negotiating a ceasefire. | AGREE,RETREAT,CONSULT | sought positive certain
          Kenya should withdraw its troops from Somalia, Uganda said. | RETREAT | sought positive certain
          Russia will attack Ukraine next week, officials said. | THREATEN | threatened positive probable
          China plans to impose sanctions on Taiwan. | THREATEN | threatened positive probable
          The prime minister of Japan is to meet the Chinese president on Friday. | CONSULT,AGREE | planned positive probable
          The president of Peru has chosen to resign. | RETREAT | planned positive probable
          India decided to send troops to Kashmir. | THREATEN | threatened positive probable
          Kenya is about to expel the Sudanese ambassador. | THREATEN | threatened positive probable
          Canada is set to impose sanctions on Iran. | THREATEN | threatened positive probable
          Iran is to be hit with sanctions by Canada. | THREATEN | threatened positive probable
          Iran is to be hit with new U.S. sanctions. | THREATEN | threatened positive probable
          Iran will be hit with sanctions by Canada. | THREATEN | threatened positive probable
          Two Iranian banks are set to be sanctioned by Canada. | THREATEN | threatened positive probable
          Iran could be hit with sanctions by Canada. | SANCTION | hypothetical positive possible
          Iran was not hit with sanctions by Canada. | SANCTION | asserted negative certain
          Iran was hit with sanctions by Canada. | SANCTION | asserted positive certain
          Sweden is going to expel three Russian diplomats. | THREATEN | threatened positive probable
          Norway opted to withdraw its troops from Mali. | RETREAT | planned positive probable
          Russia warned that it would attack Ukraine. | THREATEN | threatened positive possible
          If Israel attacks Lebanon, Hezbollah will strike Haifa. | ASSAULT | conditional positive possible
          Iran would attack Israel if sanctions were imposed. | ASSAULT | conditional positive possible
          Unless Serbia withdraws its troops, NATO will bomb Belgrade. | ASSAULT | conditional positive possible
          Any attempt to divide Syria would prompt Turkish intervention. | ASSAULT,MOBILIZE | conditional positive possible
          Iran could attack Israel. | ASSAULT | hypothetical positive possible
          Rebels may have attacked the Nigerian army. | ASSAULT | hypothetical positive possible
          Officials fear that Boko Haram will attack Nigeria. | ASSAULT | hypothetical positive possible
          There was no sign that Iran had attacked Saudi Arabia. | ASSAULT | asserted negative probable
          It is unclear whether Israel attacked Syria. | ASSAULT | hypothetical positive possible
          It was possible that rebels attacked the Malian army. | ASSAULT | asserted positive possible
          Israel reportedly struck Syria. | ASSAULT | asserted positive possible
          Israel apparently bombed Damascus. | ASSAULT | asserted positive probable
          Syria believes that Israel bombed Damascus. | ASSAULT | asserted positive probable
          Israel is believed to have bombed Syria. | ASSAULT | asserted positive probable
          Israel is suspected of having bombed Syria. | ASSAULT | asserted positive possible
          Boko Haram is said to have attacked the Nigerian army. | ASSAULT | asserted positive certain
          Syria claimed that Israel had bombed Damascus. | ASSAULT | asserted positive probable
          Police managed to arrest the rebel commander. | COERCE | asserted positive certain
          France began to withdraw its troops from Mali. | RETREAT | asserted positive certain
          France condemned the Israeli attack on Gaza. | ASSAULT | asserted positive certain
          Israel continued to bomb Gaza. | ASSAULT | asserted positive certain
          Norway regretted that Sweden had expelled its ambassador. | COERCE,SANCTION | asserted positive certain
          Israel had bombed Damascus before the talks. | ASSAULT | asserted positive certain background
          Israel bombed Damascus in 2012. | ASSAULT | asserted positive certain background
          Israel did not fail to strike Syria. | ASSAULT | asserted positive certain
          Kenya does not plan to attack Somalia. | ASSAULT | planned negative probable
          Iran will not attack Israel, the minister said. | ASSAULT | planned negative probable
          Iran was unable to attack Israel. | ASSAULT | asserted negative certain
          The army forced the rebels to surrender. | RETREAT,CONCEDE,COERCE | asserted positive certain
          The Kenyan parliament voted to withdraw troops from Somalia. | RETREAT | planned positive probable
          Without attacking Iran, Israel closed its border with Syria. | ASSAULT | asserted negative certain
          Instead of attacking Iran, Israel closed its border with Syria. | ASSAULT | asserted negative certain
          The AirTran airline would like to thank the Kenyan government. | SUPPORT | asserted positive certain
          No fewer than 12 Malian soldiers were killed by rebels. | ASSAULT | asserted positive certain
          No Malian soldiers were killed by rebels. | ASSAULT | asserted negative certain
          No one was arrested by Kenyan police. | COERCE | asserted negative certain
          Iran is unlikely to attack Israel. | ASSAULT | hypothetical negative probable
          Iran is likely to attack Israel. | ASSAULT | asserted positive probable
          Kenya called off talks with Sudan. | CONSULT,REJECT | asserted positive certain
          Kenya carried out no airstrikes on Somalia. | ASSAULT | asserted negative certain
          No attack was carried out by Kenya on Somalia. | ASSAULT | asserted negative certain
          Police made no arrests in Oslo. | COERCE | asserted negative certain
          Kenya held no talks with Sudan. | CONSULT | asserted negative certain
          The army killed none other than the rebel leader. | ASSAULT | asserted positive certain
          A Sudanese missile attack on Nairobi that killed six people may derail the talks. | ASSAULT | asserted positive certain
          Qatar has been mediating a ceasefire between Kenya and Sudan. | RETREAT | sought positive certain
          Qatar mediated a ceasefire between Kenya and Sudan. | RETREAT | asserted positive certain
          Kenya warned Sudan against sending troops to Juba. | MOBILIZE | hypothetical positive possible
          The minister spoke of bombing Sudan. | ASSAULT | hypothetical positive possible
          Any attack on Kenya would delay the vote in Sudan. | ASSAULT | hypothetical positive possible
          Sudan asked Kenya for help after an attack by rebels in Darfur. | ASSAULT | asserted positive certain
          """)
  void tellsWhatHappenedFromWhatDidNot(String sentence, String types, String status) {
    Story story = Story.read("date 2025-07-23\n" + sentence);
    List<String> any = List.of(types.split(","));
    assertTrue(
        story.tells(e -> any.contains(e.type().name()) && written(e.status()).equals(status)),
        () -> status + " in " + story);
  }

  private static String written(Status status) {
    String words = status.modality() + " " + status.polarity() + " " + status.certainty();
    return status.isBackground() ? words + " background" : words;
  }
}
