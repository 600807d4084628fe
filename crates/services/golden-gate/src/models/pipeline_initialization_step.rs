// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A pipeline initialization step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineInitializationStep {
    /// The name.
    pub name: String,
    /// The status.
    pub status: models::PipelineInitializationStepStatus,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: i64,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: DateTime<Utc>,
    /// The messages.
    pub messages: Option<Vec<models::StepMessage>>,
}

model! {
    PipelineInitializationStep {
        name = "name";
        status = "status";
        percent_complete = "percentComplete";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        messages = "messages";
    }
}
