package org.jalinan.exchange;

import java.util.Optional;
import org.jalinan.exchange.FactFile.LinkFact;
import org.jalinan.exchange.FactFile.PredecessorFact;
import org.jalinan.exchange.FactFile.ProjectFact;
import org.jalinan.exchange.FactFile.RoleFact;
import org.jalinan.model.NameForm;
import org.jalinan.model.Objective;
import org.jalinan.model.Participation;
import org.jalinan.model.Predecessor;
import org.jalinan.model.Project;
import org.jalinan.model.ProjectTag;
import org.jalinan.model.RecordIds;
import org.jalinan.model.StateOnDay;
import org.jalinan.model.TagKind;

/// Makes projects of the facts, with their objectives, names, tags, partners and predecessors.
final class ProjectFacts {

    /// Partners that the links add stand after those that the project's own roles name.
    private static final int AFTER_ROLES = 100;

    private final FactRecords records;
    private final Labels labels;

    ProjectFacts(FactRecords records, Labels labels) {
        this.records = records;
        this.labels = labels;
    }

    void add(FactFile file) {
        file.projects().forEach(this::add);
        int order = AFTER_ROLES;
        for (var link : file.projectPartnerLinks()) {
            add(link, order++);
        }
        order = 0;
        for (var predecessor : file.predecessors()) {
            add(predecessor, order++);
        }
    }

    private void add(ProjectFact fact) {
        records.add(new Project(RecordIds.ofFact(fact.id()), labels.projectCode(fact.id()), fact.number(), fact.title(),
                Optional.empty(), fact.shortTitle(), fact.description(), Optional.empty(),
                Optional.of(new StateOnDay(fact.documentedState(), fact.documentedStateAsOf())),
                fact.documentedStateNote(), fact.plannedStart().map(FactDates::read),
                fact.plannedEnd().map(FactDates::read), fact.durationStated(), Optional.empty(),
                Optional.empty()));
        records.cite(fact.id(), fact.sourceIds());
        names(fact);
        objectives(fact);
        tags(fact);
        int order = 0;
        for (var role : fact.roles()) {
            add(fact.id(), role, order++);
        }
    }

    private void names(ProjectFact fact) {
        var inArticle = fact.titleInFoundingArticle();
        records.name(fact.id(), 0, NameForm.ARTICLE_TITLE, inArticle, Optional.of(StatedInWords.languageOf(inArticle)));
        int order = 0;
        for (var variant : fact.titleVariants()) {
            records.name(fact.id(), order++, NameForm.VARIANT, variant, Optional.of(StatedInWords.languageOf(variant)));
        }
    }

    private void objectives(ProjectFact fact) {
        int order = 0;
        for (var text : fact.objectives()) {
            var part = fact.id() + "/objective/" + (order + 1);
            records.add(new Objective(RecordIds.ofFact(part), RecordIds.ofFact(fact.id()), order++, text));
            records.cite(part, fact.objectivesSourceIds());
        }
    }

    private void tags(ProjectFact fact) {
        int order = 0;
        for (var theme : fact.themeTags()) {
            tag(fact, order++, TagKind.THEME, theme);
        }
        for (var programme : fact.otherProgrammeTags()) {
            records.cite(tag(fact, order++, TagKind.PROGRAMME, programme.tag()), programme.sourceIds());
        }
    }

    private String tag(ProjectFact fact, int order, TagKind kind, String text) {
        var part = fact.id() + "/tag/" + kind + "/" + text;
        records.add(new ProjectTag(RecordIds.ofFact(part), RecordIds.ofFact(fact.id()), order, kind, text));
        return part;
    }

    private void add(String project, RoleFact fact, int order) {
        var partner = fact.orgId().or(() -> fact.countryIsoAlpha2().map(FactRecords::countryFact)).orElseThrow();
        var part = project + "/" + fact.role() + "/" + partner;
        records.add(new Participation(RecordIds.ofFact(part), RecordIds.ofFact(project), RecordIds.ofFact(partner),
                order, fact.role(), fact.note()));
        records.cite(part, fact.sourceIds());
    }

    private void add(LinkFact fact, int order) {
        add(fact.projectId(), new RoleFact(fact.role(), Optional.empty(), Optional.of(fact.isoAlpha2()), fact.note(),
                fact.sourceIds()), order);
    }

    private void add(PredecessorFact fact, int order) {
        var part = fact.projectId() + "/predecessor/" + fact.title();
        records.add(new Predecessor(RecordIds.ofFact(part), RecordIds.ofFact(fact.projectId()), order, fact.title(),
                fact.adopted().map(FactDates::read), fact.note()));
        records.cite(part, fact.sourceIds());
    }
}
