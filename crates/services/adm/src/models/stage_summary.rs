// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StageSummary {
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The type.
    pub type_: models::StageType,
    /// The summary.
    pub summary: Option<String>,
}

model! {
    StageSummary {
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        type_ = "type";
        summary = "summary";
    }
}
