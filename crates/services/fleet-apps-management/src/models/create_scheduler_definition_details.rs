// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a scheduler definition to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSchedulerDefinitionDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The schedule.
    pub schedule: models::Schedule,
    /// The action groups of the schedule.
    pub action_groups: Vec<models::ActionGroup>,
    /// The runbooks.
    pub run_books: Option<Vec<models::OperationRunbook>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSchedulerDefinitionDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            schedule = "schedule", with_schedule(models::Schedule);
            action_groups = "actionGroups", with_action_groups([models::ActionGroup]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            run_books = "runBooks", with_run_books([models::OperationRunbook]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
