// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A deploy pipeline environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployPipelineEnvironment {
    /// The OCID of the deployment environment.
    pub deploy_environment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The stages of the pipeline.
    pub deploy_pipeline_stages: models::DeployPipelineStageCollection,
}

model! {
    DeployPipelineEnvironment {
        deploy_environment_id = "deployEnvironmentId";
        display_name = "displayName";
        deploy_pipeline_stages = "deployPipelineStages";
    }
}
