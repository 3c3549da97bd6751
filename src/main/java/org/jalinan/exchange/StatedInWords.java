package org.jalinan.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.exchange.FactFile.OrganisationFact;
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

    /// Stands behind a name that nobody has held against a source; it is no part of the name.
    private static final String UNPROVEN_NAME = " (term not looked up)";

    private StatedInWords() {
    }

    static Optional<UUID> predecessorOf(String organisation) {
        return Optional.ofNullable(PREDECESSORS.get(organisation)).map(RecordIds::ofFact);
    }

    static Optional<String> malayNameOf(OrganisationFact fact) {
        return fact.nameMs().map(name -> isUnproven(name) ? name.substring(0, name.length() - UNPROVEN_NAME.length())
                : name);
    }

    /// The note, and that the Malay name is not proven where it is not.
    static Optional<String> noteOf(OrganisationFact fact) {
        return fact.nameMs().filter(StatedInWords::isUnproven)
                .map(_ -> fact.note().map(note -> note + "; ").orElse("") + "Malay name: term not looked up")
                .or(fact::note);
    }

    private static boolean isUnproven(String name) {
        return name.endsWith(UNPROVEN_NAME);
    }

    static Language languageOf(String title) {
        return MALAY_TITLES.contains(title) ? Language.MS : Language.EN;
    }
}
