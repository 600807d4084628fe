// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A deploy pipeline artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployPipelineArtifact {
    /// The OCID of the artifact.
    pub deploy_artifact_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The stages of the pipeline.
    pub deploy_pipeline_stages: models::DeployPipelineStageCollection,
}

model! {
    DeployPipelineArtifact {
        deploy_artifact_id = "deployArtifactId";
        display_name = "displayName";
        deploy_pipeline_stages = "deployPipelineStages";
    }
}
