// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a build run progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildRunProgressSummary {
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
}

model! {
    BuildRunProgressSummary {
        time_started = "timeStarted";
        time_finished = "timeFinished";
    }
}
