// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a model deployment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelDeploymentDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The configuration of the model deployment.
    pub model_deployment_configuration_details: models::ModelDeploymentConfigurationDetails,
    /// The access and predict logs of the deployment.
    pub category_log_details: Option<models::CategoryLogDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateModelDeploymentDetails {
        required {
            project_id = "projectId", with_project_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            model_deployment_configuration_details = "modelDeploymentConfigurationDetails",
                with_model_deployment_configuration_details(models::ModelDeploymentConfigurationDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            category_log_details = "categoryLogDetails",
                with_category_log_details(models::CategoryLogDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
