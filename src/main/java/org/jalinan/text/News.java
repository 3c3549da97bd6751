package org.jalinan.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One thing that is different, as a sentence.
///
/// @param detail what more there is to say, in a few words
/// @param record of which it is said
public record News(Sign sign, String sentence, Optional<String> detail, Optional<UUID> record) {

    static News of(Sign sign, String sentence, UUID record) {
        return new News(sign, sentence, Optional.empty(), Optional.of(record));
    }

    News with(Optional<String> more) {
        return new News(sign, sentence, more, record);
    }

    /// The news of one project or partner.
    ///
    /// @param subject empty for what concerns none
    /// @param changes how many of them are changes
    public record Section(Optional<UUID> subject, String title, int changes, List<News> news) {
        public Section {
            news = List.copyOf(news);
        }
    }
}
