// @generated from spec/update-model.yaml by cargo xtask generate; do not edit.

//! The operations: one request struct each, made by the methods of the client.

mod update_job;

pub use self::update_job::UpdateJob;
