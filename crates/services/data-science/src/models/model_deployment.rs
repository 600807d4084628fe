// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A deployment of a model or a model group that serves predictions over HTTP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDeployment {
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the creator.
    pub created_by: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The configuration of the model deployment.
    pub model_deployment_configuration_details: Option<models::ModelDeploymentConfigurationDetails>,
    /// The access and predict logs of the deployment.
    pub category_log_details: Option<models::CategoryLogDetails>,
    /// The URL for inference requests.
    pub model_deployment_url: String,
    /// The system data that the service reports for the deployment.
    pub model_deployment_system_data: Option<models::ModelDeploymentSystemData>,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelDeploymentLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ModelDeployment {
        id = "id";
        time_created = "timeCreated";
        display_name = "displayName";
        description = "description";
        project_id = "projectId";
        created_by = "createdBy";
        compartment_id = "compartmentId";
        model_deployment_configuration_details = "modelDeploymentConfigurationDetails";
        category_log_details = "categoryLogDetails";
        model_deployment_url = "modelDeploymentUrl";
        model_deployment_system_data = "modelDeploymentSystemData";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
