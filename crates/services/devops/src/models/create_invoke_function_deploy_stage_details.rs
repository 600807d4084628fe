// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an invoke function deploy stage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInvokeFunctionDeployStageDetails {
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
    /// The OCID of the function environment.
    pub function_deploy_environment_id: String,
    /// The OCID of the artifact.
    pub deploy_artifact_id: Option<String>,
    /// Whether the stage runs asynchronously.
    pub is_async: bool,
    /// Whether the invoked function must be validated.
    pub is_validation_enabled: bool,
}

model! {
    CreateInvokeFunctionDeployStageDetails, "deployStageType" = "INVOKE_FUNCTION" {
        required {
            deploy_pipeline_id = "deployPipelineId", with_deploy_pipeline_id(String);
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection);
            function_deploy_environment_id = "functionDeployEnvironmentId",
                with_function_deploy_environment_id(String);
            is_async = "isAsync", with_is_async(bool);
            is_validation_enabled = "isValidationEnabled", with_is_validation_enabled(bool);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            deploy_artifact_id = "deployArtifactId", with_deploy_artifact_id(String);
        }
    }
}
