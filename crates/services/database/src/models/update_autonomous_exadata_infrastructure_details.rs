// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in autonomous Exadata infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutonomousExadataInfrastructureDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The details of the maintenance window.
    pub maintenance_window_details: Option<models::MaintenanceWindow>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAutonomousExadataInfrastructureDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            maintenance_window_details = "maintenanceWindowDetails",
                with_maintenance_window_details(models::MaintenanceWindow),
                clear_maintenance_window_details;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
