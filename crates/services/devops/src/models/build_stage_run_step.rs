// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A build stage run step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildStageRunStep {
    /// The name.
    pub name: Option<String>,
    /// The state.
    pub state: Option<models::BuildStageRunStepState>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
}

model! {
    BuildStageRunStep {
        name = "name";
        state = "state";
        time_started = "timeStarted";
        time_finished = "timeFinished";
    }
}
