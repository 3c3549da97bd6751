package org.jalinan.rules.crooked.storage;

import org.jalinan.rules.crooked.documents.Pages;

public record Tables(Pages pages) {
}
