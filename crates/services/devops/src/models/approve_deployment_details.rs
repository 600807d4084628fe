// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a deployment to approve.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproveDeploymentDetails {
    /// The OCID of the deployment stage.
    pub deploy_stage_id: String,
    /// The reason.
    pub reason: Option<String>,
    /// The action.
    pub action: models::ApproveDeploymentAction,
}

model! {
    ApproveDeploymentDetails {
        required {
            deploy_stage_id = "deployStageId", with_deploy_stage_id(String);
            action = "action", with_action(models::ApproveDeploymentAction);
        }
        optional {
            reason = "reason", with_reason(String);
        }
    }
}
