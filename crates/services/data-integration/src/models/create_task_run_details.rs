// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a task run to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTaskRunDetails {
    /// The key of the object.
    pub key: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configuration provider.
    pub config_provider: Option<models::CreateConfigProvider>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The key of the task schedule.
    pub task_schedule_key: Option<String>,
    /// The ID of the task run to rerun.
    pub ref_task_run_id: Option<String>,
    /// The type of the rerun.
    pub re_run_type: Option<models::TaskRunReRunType>,
    /// The ID of the step.
    pub step_id: Option<String>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
}

model! {
    CreateTaskRunDetails {
        optional {
            key = "key", with_key(String);
            model_type = "modelType", with_model_type(String);
            model_version = "modelVersion", with_model_version(String);
            name = "name", with_name(String);
            description = "description", with_description(String);
            config_provider = "configProvider", with_config_provider(models::CreateConfigProvider);
            identifier = "identifier", with_identifier(String);
            task_schedule_key = "taskScheduleKey", with_task_schedule_key(String);
            ref_task_run_id = "refTaskRunId", with_ref_task_run_id(String);
            re_run_type = "reRunType", with_re_run_type(models::TaskRunReRunType);
            step_id = "stepId", with_step_id(String);
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata);
        }
    }
}
