// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A machine learning workflow of steps with dependencies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pipeline {
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The configuration of all steps, such as arguments and the maximum run time.
    pub configuration_details: Option<models::PipelineConfigurationDetails>,
    /// The logging configuration of the pipeline runs.
    pub log_configuration_details: Option<models::PipelineLogConfigurationDetails>,
    /// The configuration of the infrastructure.
    pub infrastructure_configuration_details:
        Option<models::PipelineInfrastructureConfigurationDetails>,
    /// The storage mounts of all steps.
    pub storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// The parameters of the pipeline, by name.
    pub parameters: Option<BTreeMap<String, String>>,
    /// The steps of the pipeline.
    pub step_details: Vec<models::PipelineStepDetails>,
    /// The lifecycle state.
    pub lifecycle_state: models::PipelineLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Pipeline {
        id = "id";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by = "createdBy";
        project_id = "projectId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        configuration_details = "configurationDetails";
        log_configuration_details = "logConfigurationDetails";
        infrastructure_configuration_details = "infrastructureConfigurationDetails";
        storage_mount_configuration_details_list = "storageMountConfigurationDetailsList";
        parameters = "parameters";
        step_details = "stepDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
