// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a task schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTaskScheduleDetails {
    /// The key of the object.
    pub key: String,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: i64,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The schedule.
    pub schedule_ref: Option<models::Schedule>,
    /// The configuration provider.
    pub config_provider_delegate: Option<models::ConfigProvider>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The number of retries.
    pub number_of_retries: Option<i64>,
    /// The delay before a retry. The unit is in `retryDelayUnit`.
    pub retry_delay: Option<f64>,
    /// The unit of the retry delay.
    pub retry_delay_unit: Option<models::TaskScheduleRetryDelayUnit>,
    /// The start time in milliseconds.
    pub start_time_millis: Option<i64>,
    /// The end time in milliseconds.
    pub end_time_millis: Option<i64>,
    /// Whether runs of the same task can overlap.
    pub is_concurrent_allowed: Option<bool>,
    /// Whether backfill is enabled.
    pub is_backfill_enabled: Option<bool>,
    /// The authorization mode of the task.
    pub auth_mode: Option<models::TaskScheduleAuthMode>,
    /// The expected duration of the task. The unit is in `expectedDurationUnit`.
    pub expected_duration: Option<f64>,
    /// The unit of the expected duration.
    pub expected_duration_unit: Option<models::TaskScheduleExpectedDurationUnit>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
    cleared: Vec<String>,
}

update! {
    UpdateTaskScheduleDetails {
        required {
            key = "key", with_key(String);
            object_version = "objectVersion", with_object_version(i64);
        }
        optional {
            model_version = "modelVersion", with_model_version(String), clear_model_version;
            model_type = "modelType", with_model_type(String), clear_model_type;
            parent_ref = "parentRef", with_parent_ref(models::ParentReference), clear_parent_ref;
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            object_status = "objectStatus", with_object_status(i64), clear_object_status;
            identifier = "identifier", with_identifier(String), clear_identifier;
            schedule_ref = "scheduleRef", with_schedule_ref(models::Schedule), clear_schedule_ref;
            config_provider_delegate = "configProviderDelegate",
                with_config_provider_delegate(models::ConfigProvider),
                clear_config_provider_delegate;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            number_of_retries = "numberOfRetries", with_number_of_retries(i64),
                clear_number_of_retries;
            retry_delay = "retryDelay", with_retry_delay(f64), clear_retry_delay;
            retry_delay_unit = "retryDelayUnit",
                with_retry_delay_unit(models::TaskScheduleRetryDelayUnit), clear_retry_delay_unit;
            start_time_millis = "startTimeMillis", with_start_time_millis(i64),
                clear_start_time_millis;
            end_time_millis = "endTimeMillis", with_end_time_millis(i64), clear_end_time_millis;
            is_concurrent_allowed = "isConcurrentAllowed", with_is_concurrent_allowed(bool),
                clear_is_concurrent_allowed;
            is_backfill_enabled = "isBackfillEnabled", with_is_backfill_enabled(bool),
                clear_is_backfill_enabled;
            auth_mode = "authMode", with_auth_mode(models::TaskScheduleAuthMode), clear_auth_mode;
            expected_duration = "expectedDuration", with_expected_duration(f64),
                clear_expected_duration;
            expected_duration_unit = "expectedDurationUnit",
                with_expected_duration_unit(models::TaskScheduleExpectedDurationUnit),
                clear_expected_duration_unit;
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata), clear_registry_metadata;
        }
    }
}
