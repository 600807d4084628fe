// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a trigger deployment stage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTriggerDeploymentStageDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the build pipeline.
    pub build_pipeline_id: String,
    /// The predecessors of the build pipeline stage.
    pub build_pipeline_stage_predecessor_collection:
        models::BuildPipelineStagePredecessorCollection,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the deployment pipeline.
    pub deploy_pipeline_id: String,
    /// Whether all parameters are required when the deployment is triggered.
    pub is_pass_all_parameters_enabled: bool,
}

model! {
    CreateTriggerDeploymentStageDetails, "buildPipelineStageType" = "TRIGGER_DEPLOYMENT_PIPELINE" {
        required {
            build_pipeline_id = "buildPipelineId", with_build_pipeline_id(String);
            build_pipeline_stage_predecessor_collection = "buildPipelineStagePredecessorCollection",
                with_build_pipeline_stage_predecessor_collection(models::BuildPipelineStagePredecessorCollection);
            deploy_pipeline_id = "deployPipelineId", with_deploy_pipeline_id(String);
            is_pass_all_parameters_enabled = "isPassAllParametersEnabled",
                with_is_pass_all_parameters_enabled(bool);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
