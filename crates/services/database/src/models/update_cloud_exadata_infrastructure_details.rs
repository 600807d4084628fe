// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in cloud Exadata infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudExadataInfrastructureDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The preferences for the maintenance versions.
    pub maintenance_version_preferences: Option<models::MaintenanceVersionPreferenceDetails>,
    /// The compute count.
    pub compute_count: Option<i64>,
    /// The number of storage servers.
    pub storage_count: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The customer contacts. An empty list removes all of them.
    pub customer_contacts: Option<Vec<models::CustomerContact>>,
    cleared: Vec<String>,
}

update! {
    UpdateCloudExadataInfrastructureDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            maintenance_window = "maintenanceWindow",
                with_maintenance_window(models::MaintenanceWindow), clear_maintenance_window;
            maintenance_version_preferences = "maintenanceVersionPreferences",
                with_maintenance_version_preferences(models::MaintenanceVersionPreferenceDetails),
                clear_maintenance_version_preferences;
            compute_count = "computeCount", with_compute_count(i64), clear_compute_count;
            storage_count = "storageCount", with_storage_count(i64), clear_storage_count;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            customer_contacts = "customerContacts",
                with_customer_contacts([models::CustomerContact]), clear_customer_contacts;
        }
    }
}
