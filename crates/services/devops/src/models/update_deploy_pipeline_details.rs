// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a deploy pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDeployPipelineDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The parameters of the deployment pipeline.
    pub deploy_pipeline_parameters: Option<models::DeployPipelineParameterCollection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDeployPipelineDetails {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            deploy_pipeline_parameters = "deployPipelineParameters",
                with_deploy_pipeline_parameters(models::DeployPipelineParameterCollection),
                clear_deploy_pipeline_parameters;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
