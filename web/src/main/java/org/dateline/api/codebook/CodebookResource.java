package org.dateline.api.codebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.api.lists.Asked;
import org.dateline.event.EventType;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.codebook.Examples.Example;
import org.dateline.event.codebook.Trigger;
import org.dateline.reading.Reader;

/** What each code means, from the same data that codes. */
@Path("/codebook")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CodebookResource {

  @Inject Reader reader;

  /** All types with their modes. */
  @GET
  public Book codebook() {
    Codebook codebook = reader.codebook();
    return new Book(
        Codebook.VERSION,
        Codebook.CODER,
        Arrays.stream(EventType.values()).map(type -> TypeForm.of(codebook, type)).toList());
  }

  /** One type, with examples and the rules that give it. */
  @GET
  @Path("/{type}")
  public Entry type(@PathParam("type") String name) {
    EventType type = Asked.byId("type", name, CodebookResource::named);
    Codebook codebook = reader.codebook();
    // The lexicon keeps its entries by their words; a rule is all that bear its name.
    Map<String, List<Trigger>> rules =
        codebook.triggers().all().stream()
            .filter(trigger -> trigger.type() == type)
            .sorted((a, b) -> a.rule().compareTo(b.rule()))
            .collect(Collectors.groupingBy(Trigger::rule, LinkedHashMap::new, Collectors.toList()));
    return new Entry(
        TypeForm.of(codebook, type),
        codebook.examples().of(type).stream().map(Example::text).toList(),
        rules.values().stream().map(RuleForm::of).toList());
  }

  private static Optional<EventType> named(String name) {
    return Arrays.stream(EventType.values()).filter(type -> type.name().equals(name)).findFirst();
  }
}
