package org.dateline.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line of copy is, if it is not the story. The first one that fits is right. */
enum Mark {
  /** "a0512", "BC-Poland-Port,350", "POLAND-PORT/ (UPDATE 1)". */
  SLUG(
      Where.HEAD,
      "[a-z]\\d{3,4}",
      "(?:[a-z]\\d{3,4} ?)?(?:BC|AM|PM|GC|HFR|AP|UPI|AFP|DPA|PTI)-{1,2}[\\p{L}\\d]"
          + "[\\p{L}\\d'’.&-]{0,60}(?:/[\\p{L}\\d-]{0,30})?"
          + "(?:, ?[\\p{L}\\d -]{1,30}){0,3}(?:,? ?\\d{2,5}(?: words)?)?",
      "[A-Z]{3,}(?:-[A-Z][\\p{L}\\d'’]*){1,5}(?:/[A-Z-]{0,20})?"
          + "(?: \\([A-Z]{4,10}(?: \\d{1,2})?(?:, [A-Z ]{1,30}){0,3}\\))?(?:, ?\\d{2,5})?",
      "(?:URGENT|BULLETIN|FLASH|NEWSALERT|APNewsAlert|ADVISORY|BREAKING NEWS)[:.!]?",
      "FOR IMMEDIATE RELEASE[:.]?"),

  /** "^By A. REPORTER=", "By A. Reporter and B. Writer". */
  BYLINE(
      Where.HEAD,
      "\\^?(?:By|BY|by):? (?:\\p{Lu}[\\p{L}.'’-]*)(?:(?: |, | and | AND | & )"
          + "(?:de |del |da |van |von |bin |al-|el-|for |in |the |of |to )?"
          + "\\p{Lu}[\\p{L}.'’/-]*){1,14}=?",
      "\\^By [^=]{3,120}="),

  /** "Associated Press Writer", below a byline. */
  AFFILIATION(
      Where.BELOW_BYLINE,
      "\\^?(?:The )?(?:Associated Press|AP|Reuters|AFP|UPI|United Press International|Xinhua)"
          + "(?: (?:\\p{Lu}[\\p{L}-]*)){0,3}=?",
      "(?:Staff|Special) (?:Writer|Correspondent|Reporter|Contributor)"),

  /** "^Dockers walk out in Gdynia=", "UPDATE 2-Dockers walk out". */
  HEADLINE(
      Where.HEAD,
      "\\^(?!Eds|EDS)[^=]{3,200}=",
      "(?:(?:UPDATE|WRAPUP|RPT-UPDATE) \\d{1,2}|CORRECTED|REFILE|RPT|RECAST|CORRECTED-UPDATE"
          + " \\d{1,2}|REFILE-UPDATE \\d{1,2})-\\S.{3,200}"),

  /** "MANDATORY KILL", "WITHDRAWN: Poland-Port". */
  KILL(
      Where.HEAD,
      "\\W{0,4}(?:MANDATORY |BULLETIN |NEWS |STORY |PHOTO )?KILL(?: (?:NOTICE|ADVISORY|STORY))?"
          + "(?:\\W{0,4}|\\s?[:–—-] ?.{0,300})",
      "\\W{0,4}(?:STORY )?(?:WITHDRAWN|WITHDRAWAL|RETRACTED)(?:\\W{0,4}|\\s?[:–—-] ?.{0,300})"),

  /** "CORRECTION: Poland-Port story", "CORRECTIVE". */
  CORRECTION(
      Where.EDGES,
      "\\W{0,4}(?:CORRECTION|CORRECTIVE|CORRECTED|CLARIFICATION)(?:\\W{0,4}|\\s?[:–—] ?.{0,600})",
      "Correction: .{1,600}"),

  /** "EMBARGOED UNTIL 0600 GMT, MARCH 5, 2031". */
  EMBARGO(
      Where.HEAD,
      "\\W{0,4}(?:(?:STRICTLY|Strictly|UNDER|Under|UNDER STRICT|Under strict)\\s)?"
          + "(?:EMBARGOED|Embargoed|embargoed|EMBARGO|Embargo|embargo)\\b"
          + "(?: (?:UNTIL|until|TILL|till|TO|to|FOR|for)\\b|:).{1,200}",
      "\\W{0,4}(?:HOLD FOR RELEASE|Hold for release|FOR RELEASE|NOT FOR"
          + " (?:RELEASE|PUBLICATION|BROADCAST|USE)|Not for"
          + " (?:release|publication|broadcast|use))\\b.{0,200}"),

  /** "(Recasts, adds mayor's comment)", "(EDS: UPDATES with strike)". */
  NOTE(
      Where.EDGES,
      "\\((?:Eds?: |EDS: )?(?:UPDATES?|UPDATED|Updates|Updated|Update|RECASTS?|Recasts|ADDS|Adds|"
          + "CORRECTS|Corrects|WRITES|Writes through|RELEADS|Releads|REFILES?|Refiles|Refiling|"
          + "REPEATS|Repeats|REWRITES|Rewrites|REMOVES|Removes|DELETES|Deletes|CLARIFIES|Clarifies|"
          + "FIXES|Fixes|INSERTS|Inserts|REPLACES|Replaces|New throughout|NEW throughout|"
          + "This version|EDITOR['’]?S?['’]? NOTE|Editor['’]?s?['’]? [Nn]ote)\\b.{0,600}\\)"),

  /** "Eds: APNewsNow. Will be updated.", "Editor's note: ...". */
  EDITORS(
      Where.ANYWHERE,
      "(?:\\^|\\()?(?:Eds|EDS|Eds\\.|EDITORS?['’]?S?['’]? NOTE|Editors?['’]?s?['’]? [Nn]ote|"
          + "N(?:ote|OTE) (?:to|TO) (?:editors|Editors|EDITORS)|(?:ATTENTION|ATTN|Attention) "
          + "(?:EDITORS|editors|Editors))\\s?(?:[:–—]|-(?=\\s))\\s?.{1,900}"),

  /** "-30-", "###", "ENDS", "(END)". */
  END(
      Where.TAIL,
      "-{1,2}\\s?30\\s?-{1,2}|–\\s?30\\s?–|(?:#\\s?){3,10}|(?:END|ENDS)\\.?|\\((?:END|ENDS|End|Ends)\\)"
          + "|[-–/*]{1,3}\\s?(?:ENDS?|Ends?|ends?)\\s?[-–/*]{0,3}"),

  /** "(Reporting by A. Reporter; Editing by B. Editor)". */
  REPORTING(
      Where.TAIL,
      "[(*_—]{0,2}(?:Additional |Further"
          + " )?(?:[Rr]eporting|[Ee]diting|Writing|Compiled|Translated|Translation|Reported|Written|Edited)(?:"
          + " and (?:[Ww]riting|[Ee]diting|[Rr]eporting))? by:? \\p{Lu}.{1,500}",
      "(?:Associated Press|AP|Reuters)\\b.{1,300}\\bcontributed (?:to this"
          + " report|reporting)\\b.{0,120}",
      "\\(?For (?:more|all|the latest) .{1,120}https?://\\S{1,200}"),

  /** "© 2031 The Tartu Ledger". */
  RIGHTS(Where.TAIL, "(?:©|\\([cC]\\)|Copyright\\b).{0,300}", "All rights reserved.{0,300}"),

  /** "(MORE)", a rule between a story and what follows it, markup left over. */
  RULE(Where.TAIL, "_{3,}|\\*{3,}|-{5,}|={3,}", "</?small>.{0,600}"),

  PAGE_END(Where.ANYWHERE, "\\((?:MORE|more)\\)|-{1,2}\\s?(?:MORE|more)\\s?-{1,2}|MORE MORE MORE");

  /** No mark has more characters; a longer line is a paragraph of the story. */
  static final int LONGEST = 1000;

  private enum Where {
    HEAD,
    BELOW_BYLINE,
    EDGES,
    TAIL,
    ANYWHERE
  }

  private final Where where;
  private final Pattern pattern;

  Mark(Where where, String... forms) {
    this.where = where;
    this.pattern = Pattern.compile("(?:" + String.join("|", forms) + ")");
  }

  /** Whether a line or a note holds the story back. */
  static boolean isEmbargo(String line) {
    return EMBARGO.fits(line);
  }

  private boolean fits(String line) {
    return pattern.matcher(line).matches();
  }

  /** What a line above the story is, or null. */
  static @Nullable Mark above(String line, @Nullable Mark before) {
    for (Mark mark : values()) {
      boolean isHere =
          mark.where == Where.BELOW_BYLINE ? before == BYLINE : mark.where != Where.TAIL;
      if (isHere && line.length() <= LONGEST && mark.fits(line)) {
        return mark;
      }
    }
    return null;
  }

  /** What a line below the story is, or null. */
  static @Nullable Mark below(String line) {
    for (Mark mark : values()) {
      boolean isHere =
          mark.where == Where.TAIL || mark.where == Where.EDGES || mark.where == Where.ANYWHERE;
      if (isHere && line.length() <= LONGEST && mark.fits(line)) {
        return mark;
      }
    }
    return null;
  }

  /** What a line within the story is, or null. */
  static @Nullable Mark within(String line) {
    if (line.length() > LONGEST || line.isEmpty() || "CENA^(-M".indexOf(line.charAt(0)) < 0) {
      return null;
    }
    return EDITORS.fits(line)
        ? EDITORS
        : PAGE_END.fits(line) ? PAGE_END : CORRECTION.fits(line) ? CORRECTION : null;
  }

  /** Whether its words may go on in the next line. */
  boolean isBroken() {
    return this == EDITORS || this == CORRECTION;
  }

  /** Whether its words are a note to whoever handles the story. */
  boolean isNote() {
    return switch (this) {
      case KILL, CORRECTION, EMBARGO, NOTE, EDITORS -> true;
      case SLUG, BYLINE, AFFILIATION, HEADLINE, END, REPORTING, RIGHTS, RULE, PAGE_END -> false;
    };
  }
}
