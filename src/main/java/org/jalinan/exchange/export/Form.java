package org.jalinan.exchange.export;

import java.util.Locale;

/// In which form a portfolio is written for other programs.
public enum Form {
    XLSX, CSV, ICS, MSPROJECT, JSON, HTML, SVG, PNG;

    /// With its dot; empty for the one that is a folder of files.
    public String ending() {
        return switch (this) {
            case CSV -> "";
            case MSPROJECT -> ".xml";
            case XLSX, ICS, JSON, HTML, SVG, PNG -> "." + name().toLowerCase(Locale.ROOT);
        };
    }

    /// Whether it is a folder of files.
    public boolean isFolder() {
        return this == CSV;
    }
}
