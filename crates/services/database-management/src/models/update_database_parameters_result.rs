// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An update database parameters result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseParametersResult {
    /// The status.
    pub status: BTreeMap<String, models::DatabaseParameterUpdateStatus>,
}

model! {
    UpdateDatabaseParametersResult {
        status = "status";
    }
}
