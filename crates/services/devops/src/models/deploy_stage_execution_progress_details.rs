// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a stage execution progress to deploy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployStageExecutionProgressDetails {
    /// The ID of the target.
    pub target_id: Option<String>,
    /// The target group.
    pub target_group: Option<String>,
    /// The steps.
    pub steps: Option<Vec<models::DeployStageExecutionStep>>,
    /// The rollback steps.
    pub rollback_steps: Option<Vec<models::DeployStageExecutionStep>>,
}

model! {
    DeployStageExecutionProgressDetails {
        target_id = "targetId";
        target_group = "targetGroup";
        steps = "steps";
        rollback_steps = "rollbackSteps";
    }
}
