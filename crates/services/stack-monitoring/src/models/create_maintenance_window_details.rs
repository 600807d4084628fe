// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a maintenance window to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMaintenanceWindowDetails {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The affected resources.
    pub resources: Vec<models::CreateMaintenanceWindowResourceDetails>,
    /// The schedule.
    pub schedule: models::MaintenanceWindowSchedule,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMaintenanceWindowDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            resources = "resources",
                with_resources([models::CreateMaintenanceWindowResourceDetails]);
            schedule = "schedule", with_schedule(models::MaintenanceWindowSchedule);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
