alter table schedule add column focus_themes text not null default '';
alter table schedule add column focus_levels text not null default '';
alter table schedule add column focus_packs text not null default '';
alter table schedule add column focus_lens text;
