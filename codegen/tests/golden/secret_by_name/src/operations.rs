// @generated from spec/secret-by-name.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_job;

pub use self::create_job::CreateJob;
