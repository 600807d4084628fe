// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An OKE blue green traffic shift deploy stage execution progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OkeBlueGreenTrafficShiftDeployStageExecutionProgress {
    /// The deploy stage display name.
    pub deploy_stage_display_name: Option<String>,
    /// The OCID of the deployment stage.
    pub deploy_stage_id: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The status.
    pub status: Option<models::DeployStageExecutionProgressStatus>,
    /// The deploy stage predecessors.
    pub deploy_stage_predecessors: Option<models::DeployStagePredecessorCollection>,
    /// The deploy stage execution progress details.
    pub deploy_stage_execution_progress_details:
        Option<Vec<models::DeployStageExecutionProgressDetails>>,
    /// The namespace.
    pub namespace: Option<String>,
}

model! {
    OkeBlueGreenTrafficShiftDeployStageExecutionProgress, "deployStageType" = "OKE_BLUE_GREEN_TRAFFIC_SHIFT" {
        deploy_stage_display_name = "deployStageDisplayName";
        deploy_stage_id = "deployStageId";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        status = "status";
        deploy_stage_predecessors = "deployStagePredecessors";
        deploy_stage_execution_progress_details = "deployStageExecutionProgressDetails";
        namespace = "namespace";
    }
}
