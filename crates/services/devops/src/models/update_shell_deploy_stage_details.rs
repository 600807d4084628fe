// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a shell deploy stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShellDeployStageDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The predecessors of the deployment stage.
    pub deploy_stage_predecessor_collection: Option<models::DeployStagePredecessorCollection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The configuration of the container.
    pub container_config: Option<models::ContainerConfig>,
    /// The OCID of the artifact with the command specification.
    pub command_spec_deploy_artifact_id: Option<String>,
    /// The timeout in seconds.
    pub timeout_in_seconds: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateShellDeployStageDetails, "deployStageType" = "SHELL" {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection),
                clear_deploy_stage_predecessor_collection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            container_config = "containerConfig", with_container_config(models::ContainerConfig),
                clear_container_config;
            command_spec_deploy_artifact_id = "commandSpecDeployArtifactId",
                with_command_spec_deploy_artifact_id(String), clear_command_spec_deploy_artifact_id;
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64),
                clear_timeout_in_seconds;
        }
    }
}
