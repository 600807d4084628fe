// @generated from spec/loggingingestion.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod put_logs;

pub use self::put_logs::PutLogs;
