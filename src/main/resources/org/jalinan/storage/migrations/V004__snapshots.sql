-- Named points in time.

create table rec_snapshot (
    c_id uuid not null primary key,
    c_name character varying not null,
    c_day date not null,
    c_up_to_id uuid,
    c_occasion uuid,
    c_note character varying
);
