// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a maintenance window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMaintenanceWindowDetails {
    /// The description.
    pub description: Option<String>,
    /// The affected resources.
    pub resources: Option<Vec<models::CreateMaintenanceWindowResourceDetails>>,
    /// The schedule.
    pub schedule: Option<models::MaintenanceWindowSchedule>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMaintenanceWindowDetails {
        optional {
            description = "description", with_description(String), clear_description;
            resources = "resources",
                with_resources([models::CreateMaintenanceWindowResourceDetails]), clear_resources;
            schedule = "schedule", with_schedule(models::MaintenanceWindowSchedule), clear_schedule;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
