// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRunDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The maximum duration of the application in minutes. A longer run is terminated.
    pub max_duration_in_minutes: Option<i64>,
    /// The period of inactivity in minutes after which the run or pool is stopped.
    pub idle_timeout_in_minutes: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateRunDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            max_duration_in_minutes = "maxDurationInMinutes", with_max_duration_in_minutes(i64),
                clear_max_duration_in_minutes;
            idle_timeout_in_minutes = "idleTimeoutInMinutes", with_idle_timeout_in_minutes(i64),
                clear_idle_timeout_in_minutes;
        }
    }
}
