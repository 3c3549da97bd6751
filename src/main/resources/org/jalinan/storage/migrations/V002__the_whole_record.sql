-- The rest of the record: ratings, risks, results, money, contacts, calendars, agendas, outcomes, decisions, lines, notes
-- and what touches a norm; and what earlier kinds say since then.

create table rec_contact (
    c_id uuid not null primary key,
    c_partner uuid not null,
    c_order integer not null,
    c_name character varying not null,
    c_office character varying,
    c_organisation uuid,
    c_field character varying,
    c_email character varying,
    c_telephone character varying,
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
    c_note character varying
);

create table rec_holiday (
    c_id uuid not null primary key,
    c_country uuid not null,
    c_day date not null,
    c_name character varying not null,
    c_note character varying
);

create table rec_rest_day (
    c_id uuid not null primary key,
    c_country uuid not null,
    c_day character varying not null,
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

create table rec_rating (
    c_id uuid not null primary key,
    c_project uuid not null,
    c_dimension character varying not null,
    c_value character varying,
    c_on date not null,
    c_by character varying not null,
    c_basis character varying not null,
    c_reason character varying not null
);

create table rec_rating_threshold (
    c_id uuid not null primary key,
    c_dimension character varying not null,
    c_amber_from integer not null,
    c_red_from integer not null
);

create table rec_risk (
    c_id uuid not null primary key,
    c_project uuid not null,
    c_order integer not null,
    c_kind character varying not null,
    c_title character varying not null,
    c_probability integer,
    c_impact integer,
    c_owner uuid,
    c_mitigation character varying,
    c_due_span_from date,
    c_due_span_to date,
    c_due_precision character varying,
    c_due_wording character varying,
    c_due_stated_on date,
    c_due_remark character varying,
    c_state character varying not null,
    c_note character varying
);

create table rec_indicator (
    c_id uuid not null primary key,
    c_project uuid not null,
    c_order integer not null,
    c_title character varying not null,
    c_unit character varying,
    c_baseline_value numeric(30, 6),
    c_note character varying
);

create table rec_indicator_period (
    c_id uuid not null primary key,
    c_indicator uuid not null,
    c_period_span_from date not null,
    c_period_span_to date not null,
    c_period_precision character varying not null,
    c_period_wording character varying,
    c_period_stated_on date,
    c_period_remark character varying,
    c_target_value numeric(30, 6),
    c_actual_value numeric(30, 6),
    c_note character varying
);

create table rec_funding (
    c_id uuid not null primary key,
    c_project uuid not null,
    c_order integer not null,
    c_funder uuid,
    c_kind character varying not null,
    c_approved_value numeric(30, 6),
    c_approved_currency character varying,
    c_spent_value numeric(30, 6),
    c_spent_currency character varying,
    c_forecast_value numeric(30, 6),
    c_forecast_currency character varying,
    c_as_of_span_from date,
    c_as_of_span_to date,
    c_as_of_precision character varying,
    c_as_of_wording character varying,
    c_as_of_stated_on date,
    c_as_of_remark character varying,
    c_note character varying
);

create table rec_agenda_item (
    c_id uuid not null primary key,
    c_occasion uuid not null,
    c_order integer not null,
    c_title character varying not null,
    c_raised character varying,
    c_project uuid,
    c_note character varying
);

create table rec_outcome (
    c_id uuid not null primary key,
    c_occasion uuid not null,
    c_order integer not null,
    c_text character varying not null,
    c_verb character varying,
    c_body uuid,
    c_project uuid
);

create table rec_decision (
    c_id uuid not null primary key,
    c_project uuid not null,
    c_order integer not null,
    c_text character varying not null,
    c_decider uuid,
    c_needed_span_from date,
    c_needed_span_to date,
    c_needed_precision character varying,
    c_needed_wording character varying,
    c_needed_stated_on date,
    c_needed_remark character varying,
    c_consequence character varying,
    c_taken_span_from date,
    c_taken_span_to date,
    c_taken_precision character varying,
    c_taken_wording character varying,
    c_taken_stated_on date,
    c_taken_remark character varying,
    c_verb character varying,
    c_outcome character varying,
    c_occasion uuid
);

create table rec_line (
    c_id uuid not null primary key,
    c_kind character varying not null,
    c_text character varying not null,
    c_releasability character varying not null,
    c_audience character varying,
    c_partner uuid,
    c_project uuid,
    c_occasion uuid,
    c_agenda_item uuid
);

create table rec_note (
    c_id uuid not null primary key,
    c_about uuid not null,
    c_order integer not null,
    c_kind character varying not null,
    c_date_span_from date not null,
    c_date_span_to date not null,
    c_date_precision character varying not null,
    c_date_wording character varying,
    c_date_stated_on date,
    c_date_remark character varying,
    c_by character varying not null,
    c_text character varying not null
);

create table rec_norm_reference (
    c_id uuid not null primary key,
    c_norm uuid not null,
    c_touching uuid not null,
    c_order integer not null,
    c_how character varying
);

alter table rec_undertaking_owner rename column c_organisation to c_partner;
alter table rec_meeting add column c_event uuid;
alter table rec_undertaking add column c_project uuid;
alter table rec_undertaking add column c_promised_to uuid;
alter table rec_undertaking add column c_evidence character varying;
alter table rec_undertaking add column c_reason character varying;
alter table rec_undertaking add column c_closed_span_from date;
alter table rec_undertaking add column c_closed_span_to date;
alter table rec_undertaking add column c_closed_precision character varying;
alter table rec_undertaking add column c_closed_wording character varying;
alter table rec_undertaking add column c_closed_stated_on date;
alter table rec_undertaking add column c_closed_remark character varying;
alter table rec_source add column c_reliability character varying;
alter table rec_contradiction add column c_favoured uuid;
alter table rec_project add column c_ended_span_from date;
alter table rec_project add column c_ended_span_to date;
alter table rec_project add column c_ended_precision character varying;
alter table rec_project add column c_ended_wording character varying;
alter table rec_project add column c_ended_stated_on date;
alter table rec_project add column c_ended_remark character varying;
alter table rec_project add column c_reported_span_from date;
alter table rec_project add column c_reported_span_to date;
alter table rec_project add column c_reported_precision character varying;
alter table rec_project add column c_reported_wording character varying;
alter table rec_project add column c_reported_stated_on date;
alter table rec_project add column c_reported_remark character varying;
alter table rec_profile add column c_home uuid;
