// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a subsetting error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsettingErrorSummary {
    /// The name of the step.
    pub step_name: models::SubsettingErrorStepName,
    /// The error.
    pub error: String,
    /// The statement that caused the error.
    pub failed_statement: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    SubsettingErrorSummary {
        step_name = "stepName";
        error = "error";
        failed_statement = "failedStatement";
        time_created = "timeCreated";
    }
}
