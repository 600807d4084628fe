// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a shell deploy stage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateShellDeployStageDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the deployment pipeline.
    pub deploy_pipeline_id: String,
    /// The predecessors of the deployment stage.
    pub deploy_stage_predecessor_collection: models::DeployStagePredecessorCollection,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The configuration of the container.
    pub container_config: models::ContainerConfig,
    /// The OCID of the artifact with the command specification.
    pub command_spec_deploy_artifact_id: String,
    /// The timeout in seconds. Default: `36000`.
    pub timeout_in_seconds: Option<i64>,
}

model! {
    CreateShellDeployStageDetails, "deployStageType" = "SHELL" {
        required {
            deploy_pipeline_id = "deployPipelineId", with_deploy_pipeline_id(String);
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection);
            container_config = "containerConfig", with_container_config(models::ContainerConfig);
            command_spec_deploy_artifact_id = "commandSpecDeployArtifactId",
                with_command_spec_deploy_artifact_id(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64);
        }
    }
}
