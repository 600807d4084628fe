// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an invoke function deploy stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvokeFunctionDeployStageDetails {
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
    /// The OCID of the artifact.
    pub deploy_artifact_id: Option<String>,
    /// Whether the stage runs asynchronously.
    pub is_async: Option<bool>,
    /// Whether the invoked function must be validated.
    pub is_validation_enabled: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateInvokeFunctionDeployStageDetails, "deployStageType" = "INVOKE_FUNCTION" {
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
            deploy_artifact_id = "deployArtifactId", with_deploy_artifact_id(String),
                clear_deploy_artifact_id;
            is_async = "isAsync", with_is_async(bool), clear_is_async;
            is_validation_enabled = "isValidationEnabled", with_is_validation_enabled(bool),
                clear_is_validation_enabled;
        }
    }
}
