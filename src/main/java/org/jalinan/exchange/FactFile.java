package org.jalinan.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalinan.model.Certainty;
import org.jalinan.model.Confidence;
import org.jalinan.model.DecisionVerb;
import org.jalinan.model.DocumentedState;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.MeetingLevel;
import org.jalinan.model.MeetingMode;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.OrganisationType;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.Role;
import org.jalinan.model.SourceKind;
import org.jalinan.model.UndertakingKind;
import org.jalinan.model.UndertakingState;

/// The shipped facts as their file has them, name by name. Dates stay text here, because their length tells their
/// precision; an absent list is empty, an absent value is not recorded.
record FactFile(Meta meta, List<ProjectFact> projects, List<MilestoneFact> milestones, List<EventFact> events,
        List<CountryFact> countries, List<OrganisationFact> organisations, List<EngagementFact> engagements,
        List<LinkFact> projectPartnerLinks, String projectPartnerLinksNote, List<PredecessorFact> predecessors,
        List<NormFact> norms, List<SourceFact> sources) {

    /// What the file is; its rules and vocabularies say how to read it and are no content of the portfolio.
    record Meta(String title, LocalDate compiledOn, String publicMaterialReachesTo, List<String> rules,
            Map<String, List<String>> vocabularies) {
    }

    record ProjectFact(String id, int number, String title, String shortTitle, String titleInFoundingArticle,
            List<String> titleVariants, String description, List<String> objectives, List<String> objectivesSourceIds,
            List<String> themeTags, List<RoleFact> roles, List<TagFact> otherProgrammeTags,
            DocumentedState documentedState, LocalDate documentedStateAsOf, Optional<String> documentedStateNote,
            Optional<String> durationStated, Optional<String> plannedStart, Optional<String> plannedEnd,
            List<String> sourceIds) {
    }

    record RoleFact(Role role, Optional<String> orgId, Optional<String> countryIsoAlpha2, Optional<String> note,
            List<String> sourceIds) {
    }

    record TagFact(String tag, List<String> sourceIds) {
    }

    /// What is known of a milestone's date: that it happened, or only that somebody announced it.
    enum DateKind {
        ACTUAL, PLANNED_AS_STATED
    }

    record MilestoneFact(String id, String projectId, String title, MilestoneType milestoneType, DateKind dateKind,
            String date, String datePrecision, Optional<String> endDate, Optional<String> eventId,
            Optional<String> decisionBody, Optional<DecisionVerb> decisionVerb, Optional<String> place,
            Optional<Certainty> certainty, Optional<String> note, Optional<LocalDate> statedOn,
            Optional<String> statedOnPrecision, Optional<String> statedOnNote, Optional<String> statedWording,
            Optional<String> metBy, List<String> contradicts, List<String> sourceIds) {
    }

    record EventFact(String id, String series, Optional<Integer> ordinal, String name, String start,
            Optional<String> end, String place, Optional<String> countryIsoAlpha2, Optional<String> outcome,
            Optional<String> note, Optional<Boolean> planned, List<String> sourceIds) {
    }

    record CountryFact(String isoAlpha2, String isoAlpha3, String isoNumeric, String name, String aseanStyleName,
            Optional<String> officialName, PartnerKind partnerType, Optional<String> statusSince,
            Optional<String> statusSincePrecision, Optional<String> statusSinceNote, Confidence confidence,
            Optional<String> note, List<String> sourceIds) {
    }

    /// What the file calls an organisation's roles: a focal point of its state, or a standing of its own towards ASEAN.
    enum OrganisationRole {
        FOCAL_DIGITAL, FOCAL_CYBER, DIALOGUE_PARTNER
    }

    record OrganisationFact(String id, String name, Optional<String> abbreviation, Optional<String> nameMs,
            OrganisationType type, Optional<String> countryIsoAlpha2, Optional<String> parentId,
            Optional<String> validFrom, Optional<String> validTo, Confidence confidence, Optional<String> note,
            List<OrganisationRole> roles, List<String> sourceIds) {
    }

    record EngagementFact(String id, String title, MeetingKind kind, String date, Optional<String> endDate,
            String datePrecision, Optional<String> dateNote, String place, Optional<String> placeNote, MeetingMode mode,
            MeetingLevel level, List<ParticipantFact> participants, List<String> counterpartCountryCodes,
            List<String> counterpartOrgIds, List<String> topics, List<FollowupFact> followups,
            List<String> relatedProjectIds, List<String> sourceIds, Optional<String> note) {
    }

    record ParticipantFact(String name, String role, Optional<String> side, Optional<String> orgId,
            List<String> aliases) {
    }

    record FollowupFact(String text, List<String> ownerOrgIds, Optional<String> due, UndertakingState status,
            UndertakingKind kind) {
    }

    record LinkFact(String projectId, String isoAlpha2, Role role, List<String> sourceIds, Optional<String> note) {
    }

    record PredecessorFact(String projectId, String title, Optional<String> adopted, List<String> sourceIds,
            Optional<String> note) {
    }

    record NormFact(String code, String letter, String shortName, List<String> sourceIds, Optional<String> note) {
    }

    record SourceFact(String id, String title, String publisher, Optional<String> date, Optional<String> dateNote,
            String address, SourceKind kind) {
    }
}
