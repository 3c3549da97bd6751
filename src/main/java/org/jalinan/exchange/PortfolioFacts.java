package org.jalinan.exchange;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jalinan.exchange.FactFile.NormFact;
import org.jalinan.exchange.FactFile.SourceFact;
import org.jalinan.model.DateWriter;
import org.jalinan.model.Language;
import org.jalinan.model.Norm;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Profile;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Source;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The facts that the program ships: what a first start loads. Every element and field of the file becomes a record or a
/// component of one; what a source does not say stays empty.
public final class PortfolioFacts {

    /// The five projects are those that Malaysia champions, and its delegation keeps the portfolio.
    private static final String HOME = "MY";

    private final FactFile file;
    private final Labels labels;

    private PortfolioFacts(FactFile file, Labels labels) {
        this.file = file;
        this.labels = labels;
    }

    /// The facts in this program's own resources.
    public static PortfolioFacts shipped() {
        return new PortfolioFacts(read("portfolio-facts.json", FactFile.class), read("labels.json", Labels.class));
    }

    /// In whose name they are loaded: "Jalinan facts" and the day they were compiled.
    public String author() {
        return "Jalinan facts, " + DateWriter.write(file.meta().compiledOn(), Language.EN);
    }

    /// Loads them into an empty portfolio, as one edit that is never undone.
    public Proposal proposal() {
        return Proposal.of(Act.of(Act.LOAD_FACTS, file.meta().title()),
                records().stream().map(Change.Creation::new).toList());
    }

    private List<PortfolioRecord> records() {
        var records = new FactRecords();
        records.add(profile());
        file.sources().forEach(fact -> records.add(source(fact)));
        file.norms().forEach(fact -> add(records, fact));
        new PartnerFacts(records).add(file);
        new ProjectFacts(records, labels).add(file);
        new MilestoneFacts(records, labels).add(file);
        new MeetingFacts(records).add(file);
        return records.inOrder();
    }

    private Profile profile() {
        var meta = file.meta();
        return new Profile(RecordIds.ofFact("profile"), meta.title(), Optional.empty(),
                Optional.of(meta.compiledOn()), Optional.of(meta.publicMaterialReachesTo()),
                Optional.of(FactRecords.country(HOME)));
    }

    private static Source source(SourceFact fact) {
        return new Source(RecordIds.ofFact(fact.id()), fact.id(), fact.title(), fact.publisher(),
                fact.date().map(FactDates::read), fact.dateNote(), fact.address(), fact.kind(),
                Optional.empty());
    }

    private static void add(FactRecords records, NormFact fact) {
        var id = "norm/" + fact.code();
        records.add(new Norm(RecordIds.ofFact(id), fact.code(), fact.letter(), fact.shortName(), fact.note()));
        records.cite(id, fact.sourceIds());
    }

    /// A name that the file has and the records have not is an error, so that no fact is passed over in silence.
    private static <T> T read(String name, Class<T> type) {
        var mapper = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .withConfigOverride(List.class,
                        lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
        try (var stream = PortfolioFacts.class.getResourceAsStream("/org/jalinan/facts/" + name)) {
            return mapper.readValue(Optional.ofNullable(stream).orElseThrow(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
