// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a trigger deployment stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTriggerDeploymentStageDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The predecessors of the build pipeline stage.
    pub build_pipeline_stage_predecessor_collection:
        Option<models::BuildPipelineStagePredecessorCollection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the deployment pipeline.
    pub deploy_pipeline_id: Option<String>,
    /// Whether all parameters are required when the deployment is triggered.
    pub is_pass_all_parameters_enabled: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateTriggerDeploymentStageDetails, "buildPipelineStageType" = "TRIGGER_DEPLOYMENT_PIPELINE" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            build_pipeline_stage_predecessor_collection = "buildPipelineStagePredecessorCollection",
                with_build_pipeline_stage_predecessor_collection(models::BuildPipelineStagePredecessorCollection),
                clear_build_pipeline_stage_predecessor_collection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            deploy_pipeline_id = "deployPipelineId", with_deploy_pipeline_id(String),
                clear_deploy_pipeline_id;
            is_pass_all_parameters_enabled = "isPassAllParametersEnabled",
                with_is_pass_all_parameters_enabled(bool), clear_is_pass_all_parameters_enabled;
        }
    }
}
