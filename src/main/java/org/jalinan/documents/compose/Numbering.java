package org.jalinan.documents.compose;

import org.jalinan.text.Words;

/// Under which number a document was issued.
///
/// @param number of the document in the register, such as 2026-003
/// @param version of it, from 1; a later one replaces those before
public record Numbering(String number, int version) {

    public String inWords(Words words) {
        return words.of("document.issued", number, version);
    }
}
