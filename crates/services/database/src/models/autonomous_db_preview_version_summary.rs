// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an autonomous DB preview version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDbPreviewVersionSummary {
    /// The version.
    pub version: String,
    /// The start time of the preview.
    pub time_preview_begin: Option<DateTime<Utc>>,
    /// The end time of the preview.
    pub time_preview_end: Option<DateTime<Utc>>,
    /// The database workload type.
    pub db_workload: Option<models::AutonomousDbPreviewVersionDbWorkload>,
    /// The details.
    pub details: Option<String>,
}

model! {
    AutonomousDbPreviewVersionSummary {
        version = "version";
        time_preview_begin = "timePreviewBegin";
        time_preview_end = "timePreviewEnd";
        db_workload = "dbWorkload";
        details = "details";
    }
}
