// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePoolDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configurations.
    pub configurations: Option<Vec<models::PoolConfig>>,
    /// The schedules.
    pub schedules: Option<Vec<models::PoolSchedule>>,
    /// The period of inactivity in minutes after which the run or pool is stopped.
    pub idle_timeout_in_minutes: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdatePoolDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            configurations = "configurations", with_configurations([models::PoolConfig]),
                clear_configurations;
            schedules = "schedules", with_schedules([models::PoolSchedule]), clear_schedules;
            idle_timeout_in_minutes = "idleTimeoutInMinutes", with_idle_timeout_in_minutes(i64),
                clear_idle_timeout_in_minutes;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
