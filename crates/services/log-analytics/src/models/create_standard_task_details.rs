// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a standard task to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStandardTaskDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The type of the task.
    pub task_type: models::StandardTaskTaskType,
    /// The schedules.
    pub schedules: Option<Vec<models::Schedule>>,
    /// The action.
    pub action: models::Action,
}

model! {
    CreateStandardTaskDetails, "kind" = "STANDARD" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            task_type = "taskType", with_task_type(models::StandardTaskTaskType);
            action = "action", with_action(models::Action);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            schedules = "schedules", with_schedules([models::Schedule]);
        }
    }
}
