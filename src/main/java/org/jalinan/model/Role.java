package org.jalinan.model;

/// What a partner does in a project. One partner may hold several roles.
public enum Role {
    CHAMPION, LEAD_MINISTRY, PROPONENT, IMPLEMENTING_AGENCY, CONSULTANT, ENDORSING_BODY, SPONSORING_BODY, FUNDER, HOST,
    BENEFICIARY, SUPPORTING_MEMBER_STATE
}
