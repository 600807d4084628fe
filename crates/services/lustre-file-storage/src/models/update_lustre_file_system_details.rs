// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a lustre file system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLustreFileSystemDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description of the Lustre file system.
    pub file_system_description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCIDs of the NSGs. An empty list removes the resource from all of them. At most 5 items.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The capacity in GB.
    pub capacity_in_gbs: Option<i64>,
    /// The configuration of root squash.
    pub root_squash_configuration: Option<models::RootSquashConfiguration>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    cleared: Vec<String>,
}

update! {
    UpdateLustreFileSystemDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            file_system_description = "fileSystemDescription", with_file_system_description(String),
                clear_file_system_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            kms_key_id = "kmsKeyId", with_kms_key_id(String), clear_kms_key_id;
            capacity_in_gbs = "capacityInGBs", with_capacity_in_gbs(i64), clear_capacity_in_gbs;
            root_squash_configuration = "rootSquashConfiguration",
                with_root_squash_configuration(models::RootSquashConfiguration),
                clear_root_squash_configuration;
            maintenance_window = "maintenanceWindow",
                with_maintenance_window(models::MaintenanceWindow), clear_maintenance_window;
        }
    }
}
