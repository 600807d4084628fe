// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a task run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTaskRunDetails {
    /// The key of the object.
    pub key: Option<String>,
    /// The status.
    pub status: Option<models::TaskRunStatus>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The key of the task schedule.
    pub task_schedule_key: Option<String>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
    cleared: Vec<String>,
}

update! {
    UpdateTaskRunDetails {
        optional {
            key = "key", with_key(String), clear_key;
            status = "status", with_status(models::TaskRunStatus), clear_status;
            model_type = "modelType", with_model_type(String), clear_model_type;
            model_version = "modelVersion", with_model_version(String), clear_model_version;
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            object_version = "objectVersion", with_object_version(i64), clear_object_version;
            task_schedule_key = "taskScheduleKey", with_task_schedule_key(String),
                clear_task_schedule_key;
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata), clear_registry_metadata;
        }
    }
}
