// @generated from spec/loggingsearch.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod search_logs;

pub use self::search_logs::SearchLogs;
