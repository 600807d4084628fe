// @generated from spec/update-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, update};

use crate::update_model::models;

/// The fields to update in a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateJobDetails {
    /// The version.
    pub version: i64,
    /// The display name.
    pub display_name: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The freeform tags.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The schedule.
    pub schedule: Option<models::UpdateScheduleDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateJobDetails {
        required {
            version = "version", with_version(i64);
        }
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            type_ = "type", with_type(String), clear_type;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            schedule = "schedule", with_schedule(models::UpdateScheduleDetails), clear_schedule;
        }
    }
}
