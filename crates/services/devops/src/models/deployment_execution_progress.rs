// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A deployment execution progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentExecutionProgress {
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The deploy stage execution progress, as key-value pairs.
    pub deploy_stage_execution_progress:
        Option<BTreeMap<String, models::DeployStageExecutionProgress>>,
}

model! {
    DeploymentExecutionProgress {
        time_started = "timeStarted";
        time_finished = "timeFinished";
        deploy_stage_execution_progress = "deployStageExecutionProgress";
    }
}
