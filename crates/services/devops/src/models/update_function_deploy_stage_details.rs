// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a function deploy stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionDeployStageDetails {
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
    /// The OCID of the function environment.
    pub function_deploy_environment_id: Option<String>,
    /// The OCID of the Docker image artifact.
    pub docker_image_deploy_artifact_id: Option<String>,
    /// The configuration.
    pub config: Option<BTreeMap<String, String>>,
    /// The maximum memory of the function, in MB.
    pub max_memory_in_mbs: Option<i64>,
    /// The timeout for the execution of the function, in seconds.
    pub function_timeout_in_seconds: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateFunctionDeployStageDetails, "deployStageType" = "DEPLOY_FUNCTION" {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection),
                clear_deploy_stage_predecessor_collection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            function_deploy_environment_id = "functionDeployEnvironmentId",
                with_function_deploy_environment_id(String), clear_function_deploy_environment_id;
            docker_image_deploy_artifact_id = "dockerImageDeployArtifactId",
                with_docker_image_deploy_artifact_id(String), clear_docker_image_deploy_artifact_id;
            config = "config", with_config({String}), clear_config;
            max_memory_in_mbs = "maxMemoryInMBs", with_max_memory_in_mbs(i64),
                clear_max_memory_in_mbs;
            function_timeout_in_seconds = "functionTimeoutInSeconds",
                with_function_timeout_in_seconds(i64), clear_function_timeout_in_seconds;
        }
    }
}
