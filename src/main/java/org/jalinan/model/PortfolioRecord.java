package org.jalinan.model;

import java.util.UUID;

/// One record of a portfolio. Its components are scalars, `Optional` scalars or small value records, never lists: what
/// can be cited or edited alone is a record of its own that names its owner.
///
/// A component of type `UUID` names a record to which this one belongs (it goes when that goes); one of type
/// `Optional<UUID>` only mentions it (it is cleared when that goes).
public sealed interface PortfolioRecord
        permits AgendaItem, Citation, Contact, Contradiction, Counterpart, Decision, Dependency, Discussion,
        FocalPoint, Funding, Holiday, Indicator, IndicatorPeriod, IssuedDocument, Line, Name, Norm, NormReference,
        Objective, Occasion, Participant, Participation, Partner, PartnerStatus, Predecessor, Profile, ProjectTag,
        Rating, RatingThreshold, RestDay, Risk, Scheduled, Snapshot, Source, Topic, Touching, UndertakingOwner {

    UUID id();
}
