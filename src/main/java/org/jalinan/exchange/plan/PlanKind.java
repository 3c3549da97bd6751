package org.jalinan.exchange.plan;

import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.reader.ProjectReader;

/// The kinds of plan that are read, each by the reader made for it.
public enum PlanKind {
    PROJECT_XML, MPP, GANTTPROJECT;

    ProjectReader reader() {
        return switch (this) {
            case PROJECT_XML -> new MSPDIReader();
            case MPP -> new MPPReader();
            case GANTTPROJECT -> new GanttProjectReader();
        };
    }

    /// Both kinds of XML go under one ending: GanttProject's begins with `project`, Microsoft's with `Project`.
    PlanKind withRoot(String root) {
        return this == PROJECT_XML && root.equals("project") ? GANTTPROJECT : this;
    }

    /// Whether the first bytes are those of the kind.
    boolean begins(byte[] bytes) {
        return switch (this) {
            case MPP -> bytes.length > 8 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF
                    && bytes[2] == 0x11 && bytes[3] == (byte) 0xE0;
            case PROJECT_XML, GANTTPROJECT -> true;
        };
    }

    boolean isXml() {
        return this != MPP;
    }
}
