// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a scheduler definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSchedulerDefinitionDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The schedule.
    pub schedule: Option<models::Schedule>,
    /// The action groups of the schedule.
    pub action_groups: Option<Vec<models::ActionGroup>>,
    /// The runbooks.
    pub run_books: Option<Vec<models::OperationRunbook>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSchedulerDefinitionDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            schedule = "schedule", with_schedule(models::Schedule), clear_schedule;
            action_groups = "actionGroups", with_action_groups([models::ActionGroup]),
                clear_action_groups;
            run_books = "runBooks", with_run_books([models::OperationRunbook]), clear_run_books;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
