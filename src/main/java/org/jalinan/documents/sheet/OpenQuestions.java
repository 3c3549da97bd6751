package org.jalinan.documents.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Name;
import org.jalinan.model.Participation;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Role;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;

/// What the record of a project leaves open, as questions that an officer can take to whoever knows.
public final class OpenQuestions {

    private final Portfolio portfolio;
    private final Words words;
    private final LocalDate today;

    public OpenQuestions(Portfolio portfolio, Words words, LocalDate today) {
        this.portfolio = portfolio;
        this.words = words;
        this.today = today;
    }

    public List<String> of(Project project) {
        var questions = new ArrayList<String>();
        var milestones = portfolio.naming(Milestone.class, project.id()).toList();
        var unanswered = milestones.stream().filter(this::isOverdueForAnAnswer)
                .map(each -> "“" + each.shortName() + "”").toList();
        if (!unanswered.isEmpty()) {
            questions.add(words.of(unanswered.size() == 1 ? "sheet.question.met" : "sheet.question.met.many",
                    String.join(", ", unanswered)));
        }
        milestones.stream().flatMap(each -> contradictions(each)).distinct()
                .forEach(pair -> questions.add(words.of("sheet.question.contradiction",
                        shortName(pair.one()), shortName(pair.other()))));
        ahead(milestones).ifPresent(early -> questions.add(words.of("sheet.question.early", early.shortName(),
                early.recorded().map(words::date).orElse(""))));
        if (roleIsOpen(project, Role.LEAD_MINISTRY)) {
            questions.add(words.of("sheet.question.lead"));
        }
        if (project.titleMs().isEmpty()) {
            questions.add(words.of(malayNames(project) > 1 ? "sheet.question.malay" : "sheet.question.malayNone"));
        }
        if (roleIsOpen(project, Role.FUNDER)) {
            questions.add(words.of("sheet.question.funder"));
        }
        if (roleIsOpen(project, Role.SUPPORTING_MEMBER_STATE)) {
            questions.add(words.of("sheet.question.states"));
        }
        return questions;
    }

    private boolean isOverdueForAnAnswer(Milestone milestone) {
        return !milestone.isRecorded() && milestone.metBy().isEmpty()
                && milestone.target().filter(date -> !date.from().isAfter(today)).isPresent();
    }

    /// The first output that is recorded before any endorsement: no source tells why.
    private static Optional<Milestone> ahead(List<Milestone> milestones) {
        var endorsed = milestones.stream().filter(each -> each.type() == MilestoneType.ENDORSEMENT)
                .flatMap(each -> each.recorded().stream()).map(StatedDate::from).min(Comparator.naturalOrder());
        return endorsed.flatMap(day -> milestones.stream().filter(each -> each.type() == MilestoneType.DELIVERABLE)
                .filter(each -> each.recorded().filter(date -> date.to().isBefore(day)).isPresent())
                .min(Comparator.comparing(each -> each.recorded().map(StatedDate::to).orElse(LocalDate.MAX))));
    }

    private Stream<Contradiction> contradictions(Milestone milestone) {
        return portfolio.naming(Contradiction.class, milestone.id()).filter(each -> each.settlement().isEmpty());
    }

    private String shortName(UUID milestone) {
        return portfolio.find(Milestone.class, milestone).map(Milestone::shortName).orElse("");
    }

    private boolean roleIsOpen(Project project, Role role) {
        return portfolio.naming(Participation.class, project.id()).noneMatch(each -> each.role() == role);
    }

    private long malayNames(Project project) {
        return portfolio.naming(Name.class, project.id())
                .filter(name -> name.language().filter(language -> language == Language.MS).isPresent()).count();
    }
}
