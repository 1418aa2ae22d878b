//! The store, on both engines: each test body runs once on a SQLite file and once on PostgreSQL.

mod campaigns;
mod crash;
mod desk;
mod feeds;
mod learning;
mod outbox;
mod people;
mod support;
mod units;
mod upgrade;
