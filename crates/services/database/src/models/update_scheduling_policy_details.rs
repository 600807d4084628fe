// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a scheduling policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSchedulingPolicyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The cadence.
    pub cadence: Option<models::SchedulingPolicyCadence>,
    /// The month in which the cadence period starts.
    pub cadence_start_month: Option<models::Month>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSchedulingPolicyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            cadence = "cadence", with_cadence(models::SchedulingPolicyCadence), clear_cadence;
            cadence_start_month = "cadenceStartMonth", with_cadence_start_month(models::Month),
                clear_cadence_start_month;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
