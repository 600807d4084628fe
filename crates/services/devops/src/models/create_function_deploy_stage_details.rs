// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a function deploy stage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFunctionDeployStageDetails {
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
    /// The OCID of the Docker image artifact.
    pub docker_image_deploy_artifact_id: String,
    /// The configuration.
    pub config: Option<BTreeMap<String, String>>,
    /// The maximum memory of the function, in MB.
    pub max_memory_in_mbs: Option<i64>,
    /// The timeout for the execution of the function, in seconds.
    pub function_timeout_in_seconds: Option<i64>,
}

model! {
    CreateFunctionDeployStageDetails, "deployStageType" = "DEPLOY_FUNCTION" {
        required {
            deploy_pipeline_id = "deployPipelineId", with_deploy_pipeline_id(String);
            deploy_stage_predecessor_collection = "deployStagePredecessorCollection",
                with_deploy_stage_predecessor_collection(models::DeployStagePredecessorCollection);
            function_deploy_environment_id = "functionDeployEnvironmentId",
                with_function_deploy_environment_id(String);
            docker_image_deploy_artifact_id = "dockerImageDeployArtifactId",
                with_docker_image_deploy_artifact_id(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            config = "config", with_config({String});
            max_memory_in_mbs = "maxMemoryInMBs", with_max_memory_in_mbs(i64);
            function_timeout_in_seconds = "functionTimeoutInSeconds",
                with_function_timeout_in_seconds(i64);
        }
    }
}
