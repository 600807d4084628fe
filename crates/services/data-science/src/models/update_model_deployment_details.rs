// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a model deployment. Some settings can be changed only while the
/// deployment is inactive.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateModelDeploymentDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configuration of the model deployment.
    pub model_deployment_configuration_details:
        Option<models::UpdateModelDeploymentConfigurationDetails>,
    /// The access and predict logs of the deployment.
    pub category_log_details: Option<models::UpdateCategoryLogDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateModelDeploymentDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            model_deployment_configuration_details = "modelDeploymentConfigurationDetails",
                with_model_deployment_configuration_details(models::UpdateModelDeploymentConfigurationDetails),
                clear_model_deployment_configuration_details;
            category_log_details = "categoryLogDetails",
                with_category_log_details(models::UpdateCategoryLogDetails),
                clear_category_log_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
