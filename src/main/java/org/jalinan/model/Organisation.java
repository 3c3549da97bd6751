package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// An organisation, with the body it stands under and the one it came from. Validity is that of the body under this name.
public record Organisation(UUID id, String name, Optional<String> abbreviation, Optional<String> nameMs,
        OrganisationType type, Optional<UUID> country, @Refers(Organisation.class) Optional<UUID> parent,
        @Refers(Organisation.class) Optional<UUID> predecessor,
        Optional<StatedDate> validFrom, Optional<StatedDate> validTo, Confidence confidence, Optional<String> note)
        implements Partner {
}
