// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a schedule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateScheduleDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The trigger of the schedule.
    pub trigger: models::ScheduleTrigger,
    /// The action of the schedule.
    pub action: models::ScheduleAction,
    /// The log to write to.
    pub log_details: Option<models::ScheduleLogDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateScheduleDetails {
        required {
            display_name = "displayName", with_display_name(String);
            project_id = "projectId", with_project_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            trigger = "trigger", with_trigger(models::ScheduleTrigger);
            action = "action", with_action(models::ScheduleAction);
        }
        optional {
            description = "description", with_description(String);
            log_details = "logDetails", with_log_details(models::ScheduleLogDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
