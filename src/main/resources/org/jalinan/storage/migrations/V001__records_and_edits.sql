-- The tables of the view, one for each record kind; they show what the journal says and can be rebuilt from it at any
-- time. Column for column they are what the mapping derives from the records, and a test compares the two. The words
-- are those that H2 and PostgreSQL share. Nothing refers by foreign key: the rules are judged before an edit is written.

-- Which journal is shown, up to which edit.
create table view_marker (
    portfolio_id uuid not null,
    schema_version integer not null,
    applied_seq bigint not null
);

-- How many rows each table should have, and the sum of their marks.
create table view_tally (
    kind_name character varying(64) not null primary key,
    row_count bigint not null,
    mark_sum bigint not null
);

-- The edits of the journal.
create table journal_edit (
    seq bigint not null primary key,
    edit_id uuid not null unique,
    act_key character varying not null,
    act_arguments character varying not null,
    author character varying not null,
    device uuid not null,
    stamp_millis bigint not null,
    stamp_counter integer not null,
    undoes uuid
);

-- What each edit touched; no field is the whole record.
create table journal_change (
    seq bigint not null,
    ordinal_number integer not null,
    record_kind character varying(64) not null,
    record_id uuid not null,
    field_name character varying(64),
    primary key (seq, ordinal_number)
);

create index journal_change_record on journal_change (record_id, seq);

create table rec_profile (
    c_id uuid not null primary key,
    c_title character varying not null,
    c_marking character varying,
    c_compiled_on date,
    c_material_reaches_to character varying
);

create table rec_source (
    c_id uuid not null primary key,
    c_code character varying not null,
    c_title character varying not null,
    c_publisher character varying not null,
    c_date_span_from date,
    c_date_span_to date,
    c_date_precision character varying,
    c_date_wording character varying,
    c_date_stated_on date,
    c_date_remark character varying,
    c_date_note character varying,
    c_address character varying not null,
    c_kind character varying not null
);

create table rec_country (
    c_id uuid not null primary key,
    c_iso_alpha2 character varying not null,
    c_iso_alpha3 character varying not null,
    c_iso_numeric character varying not null,
    c_name character varying not null,
    c_confidence character varying not null,
    c_note character varying
);

create table rec_organisation (
    c_id uuid not null primary key,
    c_name character varying not null,
    c_abbreviation character varying,
    c_name_ms character varying,
    c_type character varying not null,
    c_country uuid,
    c_parent uuid,
    c_predecessor uuid,
    c_valid_from_span_from date,
    c_valid_from_span_to date,
    c_valid_from_precision character varying,
    c_valid_from_wording character varying,
    c_valid_from_stated_on date,
    c_valid_from_remark character varying,
    c_valid_to_span_from date,
    c_valid_to_span_to date,
    c_valid_to_precision character varying,
    c_valid_to_wording character varying,
    c_valid_to_stated_on date,
    c_valid_to_remark character varying,
    c_confidence character varying not null,
    c_note character varying
);

create table rec_name (
    c_id uuid not null primary key,
    c_owner uuid not null,
    c_order integer not null,
    c_form character varying not null,
    c_text character varying not null,
    c_language character varying,
    c_valid_from_span_from date,
    c_valid_from_span_to date,
    c_valid_from_precision character varying,
    c_valid_from_wording character varying,
    c_valid_from_stated_on date,
    c_valid_from_remark character varying,
    c_valid_to_span_from date,
    c_valid_to_span_to date,
    c_valid_to_precision character varying,
    c_valid_to_wording character varying,
    c_valid_to_stated_on date,
    c_valid_to_remark character varying
);

create table rec_partner_status (
    c_id uuid not null primary key,
    c_partner uuid not null,
    c_kind character varying not null,
    c_from_span_from date,
    c_from_span_to date,
    c_from_precision character varying,
    c_from_wording character varying,
    c_from_stated_on date,
    c_from_remark character varying,
    c_to_span_from date,
    c_to_span_to date,
    c_to_precision character varying,
    c_to_wording character varying,
    c_to_stated_on date,
    c_to_remark character varying,
    c_note character varying
);

create table rec_focal_point (
    c_id uuid not null primary key,
    c_organisation uuid not null,
    c_order integer not null,
    c_field character varying not null
);

create table rec_norm (
    c_id uuid not null primary key,
    c_code character varying not null,
    c_letter character varying not null,
    c_short_name character varying not null,
    c_note character varying
);

create table rec_event (
    c_id uuid not null primary key,
    c_series character varying not null,
    c_ordinal integer,
    c_name character varying not null,
    c_date_span_from date not null,
    c_date_span_to date not null,
    c_date_precision character varying not null,
    c_date_wording character varying,
    c_date_stated_on date,
    c_date_remark character varying,
    c_planned boolean not null,
    c_place character varying not null,
    c_country uuid,
    c_outcome character varying,
    c_note character varying
);

create table rec_project (
    c_id uuid not null primary key,
    c_code character varying not null,
    c_number integer not null,
    c_title character varying not null,
    c_title_ms character varying,
    c_short_title character varying not null,
    c_description character varying not null,
    c_stage character varying,
    c_documented_state character varying,
    c_documented_as_of date,
    c_documented_note character varying,
    c_planned_start_span_from date,
    c_planned_start_span_to date,
    c_planned_start_precision character varying,
    c_planned_start_wording character varying,
    c_planned_start_stated_on date,
    c_planned_start_remark character varying,
    c_planned_end_span_from date,
    c_planned_end_span_to date,
    c_planned_end_precision character varying,
    c_planned_end_wording character varying,
    c_planned_end_stated_on date,
    c_planned_end_remark character varying,
    c_stated_duration character varying
);

create table rec_project_tag (
    c_id uuid not null primary key,
    c_project uuid not null,
    c_order integer not null,
    c_kind character varying not null,
    c_text character varying not null
);

create table rec_objective (
    c_id uuid not null primary key,
    c_project uuid not null,
    c_order integer not null,
    c_text character varying not null
);

create table rec_milestone (
    c_id uuid not null primary key,
    c_project uuid not null,
    c_order integer not null,
    c_title character varying not null,
    c_label character varying,
    c_type character varying not null,
    c_first_stated_span_from date,
    c_first_stated_span_to date,
    c_first_stated_precision character varying,
    c_first_stated_wording character varying,
    c_first_stated_stated_on date,
    c_first_stated_remark character varying,
    c_target_span_from date,
    c_target_span_to date,
    c_target_precision character varying,
    c_target_wording character varying,
    c_target_stated_on date,
    c_target_remark character varying,
    c_forecast_span_from date,
    c_forecast_span_to date,
    c_forecast_precision character varying,
    c_forecast_wording character varying,
    c_forecast_stated_on date,
    c_forecast_remark character varying,
    c_recorded_span_from date,
    c_recorded_span_to date,
    c_recorded_precision character varying,
    c_recorded_wording character varying,
    c_recorded_stated_on date,
    c_recorded_remark character varying,
    c_event uuid,
    c_deciding_body uuid,
    c_verb character varying,
    c_place character varying,
    c_certainty character varying,
    c_met_by uuid,
    c_note character varying
);

create table rec_activity (
    c_id uuid not null primary key,
    c_project uuid not null,
    c_order integer not null,
    c_title character varying not null,
    c_span_from date not null,
    c_span_to date not null,
    c_progress integer not null,
    c_note character varying
);

create table rec_dependency (
    c_id uuid not null primary key,
    c_predecessor uuid not null,
    c_successor uuid not null,
    c_type character varying not null,
    c_lag_working_days integer not null
);

create table rec_predecessor (
    c_id uuid not null primary key,
    c_project uuid not null,
    c_order integer not null,
    c_title character varying not null,
    c_adopted_span_from date,
    c_adopted_span_to date,
    c_adopted_precision character varying,
    c_adopted_wording character varying,
    c_adopted_stated_on date,
    c_adopted_remark character varying,
    c_note character varying
);

create table rec_participation (
    c_id uuid not null primary key,
    c_project uuid not null,
    c_partner uuid not null,
    c_order integer not null,
    c_role character varying not null,
    c_contribution character varying
);

create table rec_meeting (
    c_id uuid not null primary key,
    c_title character varying not null,
    c_kind character varying not null,
    c_date_span_from date not null,
    c_date_span_to date not null,
    c_date_precision character varying not null,
    c_date_wording character varying,
    c_date_stated_on date,
    c_date_remark character varying,
    c_place character varying not null,
    c_place_note character varying,
    c_mode character varying not null,
    c_level character varying not null,
    c_note character varying
);

create table rec_counterpart (
    c_id uuid not null primary key,
    c_meeting uuid not null,
    c_partner uuid not null,
    c_order integer not null
);

create table rec_participant (
    c_id uuid not null primary key,
    c_meeting uuid not null,
    c_order integer not null,
    c_name character varying not null,
    c_office character varying not null,
    c_side uuid,
    c_organisation uuid
);

create table rec_topic (
    c_id uuid not null primary key,
    c_meeting uuid not null,
    c_order integer not null,
    c_text character varying not null
);

create table rec_discussion (
    c_id uuid not null primary key,
    c_meeting uuid not null,
    c_project uuid not null,
    c_order integer not null
);

create table rec_undertaking (
    c_id uuid not null primary key,
    c_meeting uuid not null,
    c_order integer not null,
    c_text character varying not null,
    c_kind character varying not null,
    c_due_span_from date,
    c_due_span_to date,
    c_due_precision character varying,
    c_due_wording character varying,
    c_due_stated_on date,
    c_due_remark character varying,
    c_state character varying not null
);

create table rec_undertaking_owner (
    c_id uuid not null primary key,
    c_undertaking uuid not null,
    c_organisation uuid not null,
    c_order integer not null
);

create table rec_citation (
    c_id uuid not null primary key,
    c_record uuid not null,
    c_order integer not null,
    c_source uuid not null,
    c_field character varying,
    c_value character varying,
    c_locator character varying,
    c_verified_on date
);

create table rec_contradiction (
    c_id uuid not null primary key,
    c_one uuid not null,
    c_other uuid not null,
    c_settlement character varying
);
