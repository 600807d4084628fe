// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A deploy pipeline stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployPipelineStage {
    /// The OCID of the deployment stage.
    pub deploy_stage_id: String,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    DeployPipelineStage {
        deploy_stage_id = "deployStageId";
        display_name = "displayName";
    }
}
