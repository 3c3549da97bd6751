-- Where the chain stood after each edit: it tells the view of this journal from the view of any other.
alter table journal_edit add column chain_head character varying(64);
