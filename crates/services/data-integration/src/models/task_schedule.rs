// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A task schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskSchedule {
    /// The key of the object.
    pub key: Option<String>,
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
    pub object_version: Option<i64>,
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
    pub retry_attempts: Option<i64>,
    /// The unit of the retry delay.
    pub retry_delay_unit: Option<models::TaskScheduleRetryDelayUnit>,
    /// The delay before a retry. The unit is in `retryDelayUnit`.
    pub retry_delay: Option<f64>,
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
    /// The details of the last run.
    pub last_run_details: Option<models::LastRunDetails>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
}

model! {
    TaskSchedule {
        key = "key";
        model_version = "modelVersion";
        model_type = "modelType";
        parent_ref = "parentRef";
        name = "name";
        description = "description";
        object_version = "objectVersion";
        object_status = "objectStatus";
        identifier = "identifier";
        schedule_ref = "scheduleRef";
        config_provider_delegate = "configProviderDelegate";
        is_enabled = "isEnabled";
        retry_attempts = "retryAttempts";
        retry_delay_unit = "retryDelayUnit";
        retry_delay = "retryDelay";
        start_time_millis = "startTimeMillis";
        end_time_millis = "endTimeMillis";
        is_concurrent_allowed = "isConcurrentAllowed";
        is_backfill_enabled = "isBackfillEnabled";
        auth_mode = "authMode";
        expected_duration = "expectedDuration";
        expected_duration_unit = "expectedDurationUnit";
        last_run_details = "lastRunDetails";
        metadata = "metadata";
    }
}
