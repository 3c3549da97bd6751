-- Named points in time.

create table rec_snapshot (
    c_id uuid not null primary key,
    c_name character varying not null,
    c_day date not null,
    c_up_to_id uuid,
    c_occasion uuid,
    c_note character varying
);

-- What was issued.

create table rec_issued_document (
    c_id uuid not null primary key,
    c_number character varying not null,
    c_version integer not null,
    c_kind character varying not null,
    c_title character varying not null,
    c_about uuid,
    c_language character varying,
    c_readers character varying not null,
    c_recipient character varying not null,
    c_copies integer not null,
    c_marking character varying,
    c_decided_by character varying not null,
    c_despite character varying,
    c_as_of date not null,
    c_issued_on date not null,
    c_issued_by character varying not null,
    c_up_to_id uuid,
    c_pages integer not null,
    c_sha256 character varying not null
);
