package org.jalinan.ui.partners;

import java.util.Optional;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.PartnerStatus;

/// Under which heading a partner stands, in the order of the headings.
enum PartnerGroup {
    MEMBER_STATES, DIALOGUE, SECTORAL, DEVELOPMENT, ORGANISATIONS, NO_STATUS;

    static PartnerGroup of(Optional<PartnerStatus> status) {
        return status.map(PartnerStatus::kind).map(PartnerGroup::of).orElse(NO_STATUS);
    }

    static PartnerGroup of(PartnerKind kind) {
        return switch (kind) {
            case ASEAN_MEMBER_STATE -> MEMBER_STATES;
            case DIALOGUE_PARTNER -> DIALOGUE;
            case SECTORAL_DIALOGUE_PARTNER -> SECTORAL;
            case DEVELOPMENT_PARTNER -> DEVELOPMENT;
            case REGIONAL_ORGANISATION, INTERNATIONAL_ORGANISATION -> ORGANISATIONS;
        };
    }
}
