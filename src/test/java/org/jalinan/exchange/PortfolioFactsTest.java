package org.jalinan.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Precision;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Rules;
import org.jalinan.model.UndertakingKind;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Walks the facts file without knowing it, and asks for everything in it in the portfolio.
class PortfolioFactsTest {

    private final JsonNode file = read();
    private final Portfolio portfolio = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
    private final List<String> findings = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private int values;

    @Test
    void everyValueOfTheFileStandsInThePortfolio() {
        walk("", Optional.empty(), file);
        assertEquals(List.of(), findings);
        assertTrue(values > 2_500, values + " values were asked for");
    }

    @Test
    void noExpectationIsLeftOverFromAnOlderFile() {
        walk("", Optional.empty(), file);
        var expected = new HashSet<>(FactPlaces.PLACES.keySet());
        expected.addAll(FactPlaces.NOWHERE.keySet());
        assertEquals(expected, paths);
    }

    @Test
    void theWalkNoticesAValueThatIsMissing() {
        var without = portfolio.without(Kind.MILESTONE, RecordIds.ofFact("MS-5-DPM"));
        walk("milestones[]", Optional.empty(), file.get("milestones"), without);
        assertTrue(findings.contains("milestones[].place Putrajaya"), findings.toString());
    }

    @Test
    void everyListOfTheFileHasAsManyRecords() {
        var expected = new EnumMap<Kind, Integer>(Kind.class);
        expected.put(Kind.PROFILE, 1);
        expected.put(Kind.SOURCE, file.get("sources").size());
        expected.put(Kind.COUNTRY, file.get("countries").size());
        expected.put(Kind.ORGANISATION, file.get("organisations").size());
        expected.put(Kind.NORM, file.get("norms").size());
        expected.put(Kind.EVENT, file.get("events").size());
        expected.put(Kind.PROJECT, file.get("projects").size());
        expected.put(Kind.MILESTONE, file.get("milestones").size());
        expected.put(Kind.PREDECESSOR, file.get("predecessors").size());
        expected.put(Kind.MEETING, file.get("engagements").size());
        expected.put(Kind.PROJECT_TAG, parts("projects", "theme_tags") + parts("projects", "other_programme_tags"));
        expected.put(Kind.OBJECTIVE, parts("projects", "objectives"));
        expected.put(Kind.PARTICIPATION, parts("projects", "roles") + file.get("project_partner_links").size());
        expected.put(Kind.COUNTERPART,
                parts("engagements", "counterpart_country_codes") + parts("engagements", "counterpart_org_ids"));
        expected.put(Kind.PARTICIPANT, parts("engagements", "participants"));
        expected.put(Kind.TOPIC, parts("engagements", "topics"));
        expected.put(Kind.DISCUSSION, parts("engagements", "related_project_ids"));
        expected.put(Kind.UNDERTAKING, parts("engagements", "followups"));
        expected.put(Kind.UNDERTAKING_OWNER, inner("engagements", "followups", "owner_org_ids"));
        expected.put(Kind.CONTRADICTION, parts("milestones", "contradicts") / 2);
        // ISO names, official names, titles in the article, variants, aliases, and our own short names of events.
        expected.put(Kind.NAME, file.get("countries").size()
                + (int) elements("countries").filter(each -> each.get("official_name").isString()).count()
                + file.get("projects").size() + parts("projects", "title_variants")
                + inner("engagements", "participants", "aliases") + file.get("events").size());
        // A status of each country, of the European Union by its role, of ITU and the Secretariat by their type.
        expected.put(Kind.PARTNER_STATUS, file.get("countries").size() + 3);
        expected.put(Kind.FOCAL_POINT, parts("organisations", "roles") - 1);
        expected.put(Kind.CITATION, citations());
        for (var kind : Kind.values()) {
            assertEquals(expected.getOrDefault(kind, 0), portfolio.of(kind).size(), kind.name());
        }
    }

    @Test
    void theFiveObjectivesListsAreCitedOncePerObjective() {
        var cited = portfolio.all(Citation.class)
                .filter(each -> Kind.of(portfolio.find(each.record()).orElseThrow()) == Kind.OBJECTIVE).count();
        assertEquals(elements("projects").mapToInt(
                each -> each.get("objectives").size() * each.get("objectives_source_ids").size()).sum(), cited);
    }

    @Test
    void ourVocabulariesAreThoseOfTheFile() {
        var words = file.get("meta").get("vocabularies");
        assertEquals(names(PartnerKind.values()), texts(words.get("partner_type")));
        assertEquals(names(UndertakingKind.values()), texts(words.get("followup_kind")));
        assertEquals(names(FactFile.DateKind.values()), texts(words.get("date_kind")));
        var precisions = names(Precision.values()).stream().map(String::toLowerCase).collect(Collectors.toSet());
        assertTrue(precisions.containsAll(texts(words.get("date_precision"))));
    }

    @Test
    void twoLaptopsLoadTheSameRecordsInTheSameOrder() {
        assertEquals(PortfolioFacts.shipped().proposal(), PortfolioFacts.shipped().proposal());
    }

    @Test
    void eachRecordIsCreatedOnceAndAfterWhatItBelongsTo() {
        var created = new HashSet<UUID>();
        for (var change : PortfolioFacts.shipped().proposal().changes()) {
            var record = ((Change.Creation) change).created();
            assertTrue(created.containsAll(owners(record).toList()), record.toString());
            assertTrue(created.add(record.id()), "twice: " + record);
        }
    }

    @Test
    void theFactsBreakNoRuleOnTheDayTheyWereCompiled() {
        var today = LocalDate.of(2026, 11, 21);
        assertEquals(List.of(), portfolio.all(PortfolioRecord.class)
                .flatMap(each -> Rules.problems(portfolio, each, today).stream()).toList());
    }

    @Test
    void loadingIsNamedAndNeverUndone() {
        assertEquals("Jalinan facts, 21 Nov 2026", PortfolioFacts.shipped().author());
        assertEquals(Act.LOAD_FACTS, PortfolioFacts.shipped().proposal().act().key());
        assertNotEquals(true, PortfolioFacts.shipped().proposal().act().isUndoable());
    }

    private void walk(String path, Optional<String> element, JsonNode node) {
        walk(path, element, node, portfolio);
    }

    /// @param element the fact id of the nearest element around the node that is a record of its own
    private void walk(String path, Optional<String> element, JsonNode node, Portfolio searched) {
        if (node.isObject()) {
            var here = elementAt(path, element, node).or(() -> element);
            node.propertyStream().forEach(
                    each -> walk(path.isEmpty() ? each.getKey() + marked(each.getValue())
                            : path + "." + each.getKey() + marked(each.getValue()), here, each.getValue(), searched));
        } else if (node.isArray()) {
            int index = 0;
            for (var each : node) {
                index++;
                walk(path, each.isObject() ? Optional.of(element.orElse("") + "#" + index) : element, each, searched);
            }
        } else {
            ask(path, element.map(each -> each.replaceAll("#.*", "")).orElse(""), node, searched);
        }
    }

    private static String marked(JsonNode node) {
        return node.isArray() ? "[]" : "";
    }

    /// The fact id of an element; `around` is that of the element around it with the place of this one in its list.
    private static Optional<String> elementAt(String path, Optional<String> around, JsonNode node) {
        var owner = around.orElse("").replaceAll("#.*", "");
        var place = around.orElse("").replaceAll(".*#", "");
        return Optional.ofNullable(switch (path) {
            case "meta" -> "profile";
            case "projects[]", "milestones[]", "events[]", "organisations[]", "engagements[]", "sources[]" ->
                node.get("id").asString();
            case "countries[]" -> "country/" + node.get("iso_alpha2").asString();
            case "norms[]" -> "norm/" + node.get("code").asString();
            case "predecessors[]" -> node.get("project_id").asString() + "/predecessor/" + node.get("title").asString();
            case "project_partner_links[]" -> node.get("project_id").asString() + "/" + node.get("role").asString()
                    + "/country/" + node.get("iso_alpha2").asString();
            case "projects[].roles[]" -> owner + "/" + node.get("role").asString() + "/"
                    + (node.get("org_id").isNull() ? "country/" + node.get("country_iso_alpha2").asString()
                            : node.get("org_id").asString());
            case "projects[].other_programme_tags[]" -> owner + "/tag/PROGRAMME/" + node.get("tag").asString();
            case "engagements[].participants[]" -> owner + "/participant/" + place;
            case "engagements[].followups[]" -> owner + "/undertaking/" + place;
            default -> null;
        });
    }

    private void ask(String path, String element, JsonNode value, Portfolio searched) {
        paths.add(path);
        if (FactPlaces.NOWHERE.containsKey(path)) {
            return;
        }
        var place = FactPlaces.PLACES.get(path);
        if (place == null) {
            findings.add(path + " has no place");
            return;
        }
        values++;
        var found = place.found(searched, recordsOf(searched, RecordIds.ofFact(element)));
        if (value.isNull()) {
            if (!found.isEmpty() && !FactPlaces.NULL_MEANS.containsKey(path)) {
                findings.add(path + " is not recorded, but " + found);
            }
        } else if (!found.contains(place.expected().apply(value.asString()))) {
            findings.add(path + " " + value.asString());
        }
    }

    /// A record and what belongs to it.
    private static Stream<PortfolioRecord> recordsOf(Portfolio portfolio, UUID id) {
        return Stream.concat(portfolio.find(id).stream(),
                portfolio.naming(id).filter(each -> owners(each).anyMatch(id::equals)));
    }

    private static Stream<UUID> owners(PortfolioRecord record) {
        return Component.of(record.getClass()).stream().filter(each -> each.isReference() && !each.isOptional())
                .map(each -> (UUID) each.get(record));
    }

    /// Source ids of the whole file, which count again for each part of their element that can be changed alone:
    /// objectives, statuses, focal points, and what was said at a meeting and who sat there.
    private int citations() {
        var parts = Stream.of(partsCited("projects", "objectives_source_ids", each -> each.get("objectives").size()),
                partsCited("countries", "source_ids", _ -> 1),
                partsCited("organisations", "source_ids", PortfolioFactsTest::standings),
                partsCited("engagements", "source_ids", each -> Stream.of("participants", "topics", "followups")
                        .mapToInt(part -> each.path(part).size()).sum()));
        return file.findValues("source_ids").stream().mapToInt(JsonNode::size).sum()
                + parts.mapToInt(Integer::intValue).sum();
    }

    private int partsCited(String list, String sources, ToIntFunction<JsonNode> parts) {
        return elements(list).mapToInt(each -> each.get(sources).size() * parts.applyAsInt(each)).sum();
    }

    /// An organisation stands to ASEAN as its roles say, else as its sort does.
    private static int standings(JsonNode organisation) {
        var roles = texts(organisation.get("roles"));
        return roles.size() + (!roles.contains("DIALOGUE_PARTNER")
                && organisation.get("type").asString().matches("(REGIONAL|INTERNATIONAL)_ORGANISATION") ? 1 : 0);
    }

    private Stream<JsonNode> elements(String list) {
        return file.get(list).valueStream();
    }

    private int parts(String list, String part) {
        return elements(list).mapToInt(each -> each.path(part).size()).sum();
    }

    private int inner(String list, String part, String inner) {
        return elements(list).flatMap(each -> each.path(part).valueStream()).mapToInt(each -> each.path(inner).size())
                .sum();
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static JsonNode read() {
        try (var stream = PortfolioFacts.class.getResourceAsStream("/org/jalinan/facts/portfolio-facts.json")) {
            return new JsonMapper().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
