package org.jalinan.rules.crooked.documents;

import org.jalinan.rules.crooked.exchange.Files;

public record Pages(Files files) {
}
