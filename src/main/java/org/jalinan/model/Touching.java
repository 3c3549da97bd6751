package org.jalinan.model;

/// What can touch a norm: something planned, promised, achieved or noted.
public sealed interface Touching extends PortfolioRecord permits Note, Outcome, Project, Undertaking {
}
