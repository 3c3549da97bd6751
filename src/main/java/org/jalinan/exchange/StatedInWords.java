package org.jalinan.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Language;
import org.jalinan.model.RecordIds;

/// What the facts say in words and not in a field of their own, read by a person once. Everything here is stated in the
/// file; nothing is added.
final class StatedInWords {

    /// From the notes of the four ministries: "created by splitting the Ministry of Communications and Digital (KKD)",
    /// "predecessor", "predecessor of KKD".
    private static final Map<String, String> PREDECESSORS = Map.of(
            "ORG-KD", "ORG-KKD",
            "ORG-KOMUNIKASI", "ORG-KKD",
            "ORG-KKD", "ORG-KKMM");

    /// Two Malay renderings of one network are in print; no other title in the file is Malay.
    private static final Set<String> MALAY_TITLES = Set.of("Jaringan Keselamatan AI ASEAN",
            "Rangkaian Keselamatan AI ASEAN");

    private StatedInWords() {
    }

    static Optional<UUID> predecessorOf(String organisation) {
        return Optional.ofNullable(PREDECESSORS.get(organisation)).map(RecordIds::ofFact);
    }

    static Language languageOf(String title) {
        return MALAY_TITLES.contains(title) ? Language.MS : Language.EN;
    }
}
