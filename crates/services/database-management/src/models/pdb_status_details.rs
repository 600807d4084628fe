// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a PDB status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PdbStatusDetails {
    /// The status.
    pub status: Option<models::PdbStatusStatus>,
    /// The count.
    pub count: Option<i64>,
}

model! {
    PdbStatusDetails {
        status = "status";
        count = "count";
    }
}
