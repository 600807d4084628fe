// @generated from spec/constraints-in-descriptions.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod update_job;

pub use self::update_job::UpdateJob;
