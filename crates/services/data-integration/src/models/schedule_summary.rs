// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleSummary {
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
    /// The frequency of the schedule.
    pub frequency_details: Option<models::AbstractFrequencyDetails>,
    /// The time zone.
    pub timezone: Option<String>,
    /// Whether daylight saving time is taken into account.
    pub is_daylight_adjustment_enabled: Option<bool>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
}

model! {
    ScheduleSummary {
        key = "key";
        model_version = "modelVersion";
        model_type = "modelType";
        parent_ref = "parentRef";
        name = "name";
        description = "description";
        object_version = "objectVersion";
        object_status = "objectStatus";
        identifier = "identifier";
        frequency_details = "frequencyDetails";
        timezone = "timezone";
        is_daylight_adjustment_enabled = "isDaylightAdjustmentEnabled";
        metadata = "metadata";
    }
}
