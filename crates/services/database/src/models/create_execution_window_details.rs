// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// The details of an execution window to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExecutionWindowDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the execution resource that the execution window belongs to.
    pub execution_resource_id: String,
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// The duration of the scheduling window, in minutes.
    pub window_duration_in_mins: i64,
    /// Whether the planned duration of the scheduling window is strictly enforced. Default:
    /// `false`.
    pub is_enforced_duration: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateExecutionWindowDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            execution_resource_id = "executionResourceId", with_execution_resource_id(String);
            time_scheduled = "timeScheduled", with_time_scheduled(DateTime<Utc>);
            window_duration_in_mins = "windowDurationInMins", with_window_duration_in_mins(i64);
        }
        optional {
            is_enforced_duration = "isEnforcedDuration", with_is_enforced_duration(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
