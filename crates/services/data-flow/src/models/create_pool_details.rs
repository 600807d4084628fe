// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a pool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePoolDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The configurations.
    pub configurations: Vec<models::PoolConfig>,
    /// The schedules.
    pub schedules: Option<Vec<models::PoolSchedule>>,
    /// The period of inactivity in minutes after which the run or pool is stopped.
    pub idle_timeout_in_minutes: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePoolDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            configurations = "configurations", with_configurations([models::PoolConfig]);
        }
        optional {
            description = "description", with_description(String);
            schedules = "schedules", with_schedules([models::PoolSchedule]);
            idle_timeout_in_minutes = "idleTimeoutInMinutes", with_idle_timeout_in_minutes(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
