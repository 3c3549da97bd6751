package org.jalinan.model;

import java.util.UUID;

/// An organisation that is its state's focal point in a field.
public record FocalPoint(UUID id, UUID organisation, int order, FocalField field) implements PortfolioRecord {
}
