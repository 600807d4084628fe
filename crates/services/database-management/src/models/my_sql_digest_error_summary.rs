// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a MySQL digest error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlDigestErrorSummary {
    /// The error.
    pub error: models::MySqlQueryMessage,
    /// The number of occurrences.
    pub occurrence_count: i64,
}

model! {
    MySqlDigestErrorSummary {
        error = "error";
        occurrence_count = "occurrenceCount";
    }
}
