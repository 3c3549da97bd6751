package org.jalinan.exchange;

import java.util.Optional;
import java.util.Set;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Incident;
import org.jalinan.text.Words;

/// A file that was refused because it would harm the computer or is not from whom it claims to be. What is only broken is
/// none. Nothing of it goes into the history but its name.
///
/// @param name as far as it can be shown
/// @param why the key of the sentence with which it was refused
public record HostileFile(String name, String why) {

    private static final Set<String> THREATS = Set.of("import.xml.doctype", "import.zip.name", "import.zip.bomb",
            "import.zip.parts", "bundle.flaw.ODD_PARTS", "bundle.flaw.UNSIGNED", "bundle.flaw.ALTERED",
            "bundle.flaw.REVOKED_KEY");

    /// Empty for a file that is no threat.
    ///
    /// @param key of the sentence with which the file was refused
    public static Optional<HostileFile> of(String file, String key) {
        return Optional.of(key).filter(THREATS::contains).map(why -> new HostileFile(FileNames.safe(file, ""), why));
    }

    /// @param words of the officer's language
    public Incident incident(Words words) {
        var act = Act.of(Act.REFUSE_FILE + why, name);
        return new Incident(act, Optional.empty(), words.act(act));
    }
}
