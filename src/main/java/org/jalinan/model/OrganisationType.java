package org.jalinan.model;

/// What sort of body an organisation is.
public enum OrganisationType {
    GOVERNMENT, ASEAN_BODY, REGIONAL_ORGANISATION, INTERNATIONAL_ORGANISATION, CONSULTANT
}
