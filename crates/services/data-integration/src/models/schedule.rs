// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Schedule {
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
    Schedule {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            model_type = "modelType", with_model_type(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            description = "description", with_description(String);
            object_version = "objectVersion", with_object_version(i64);
            object_status = "objectStatus", with_object_status(i64);
            identifier = "identifier", with_identifier(String);
            frequency_details = "frequencyDetails",
                with_frequency_details(models::AbstractFrequencyDetails);
            timezone = "timezone", with_timezone(String);
            is_daylight_adjustment_enabled = "isDaylightAdjustmentEnabled",
                with_is_daylight_adjustment_enabled(bool);
            metadata = "metadata", with_metadata(models::ObjectMetadata);
        }
    }
}
