// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a run log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunLogSummary {
    /// The name.
    pub name: String,
    /// The ID of the run.
    pub run_id: String,
    /// The size in bytes.
    pub size_in_bytes: Option<i64>,
    /// The source.
    pub source: models::RunLogSource,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The type.
    pub type_: models::RunLogType,
}

model! {
    RunLogSummary {
        name = "name";
        run_id = "runId";
        size_in_bytes = "sizeInBytes";
        source = "source";
        time_created = "timeCreated";
        type_ = "type";
    }
}
