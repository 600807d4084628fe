// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A disk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Disk {
    /// The name.
    pub name: Option<String>,
    /// The order of the boot volumes.
    pub boot_order: Option<i64>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The UUID LUN.
    pub uuid_lun: Option<String>,
    /// The size in MB.
    pub size_in_mbs: Option<i64>,
    /// The location.
    pub location: Option<String>,
    /// The persistence mode of the disk.
    pub persistent_mode: Option<String>,
    /// Whether changed block tracking is enabled for the virtual disk.
    pub is_cbt_enabled: Option<bool>,
}

model! {
    Disk {
        optional {
            name = "name", with_name(String);
            boot_order = "bootOrder", with_boot_order(i64);
            uuid = "uuid", with_uuid(String);
            uuid_lun = "uuidLun", with_uuid_lun(String);
            size_in_mbs = "sizeInMBs", with_size_in_mbs(i64);
            location = "location", with_location(String);
            persistent_mode = "persistentMode", with_persistent_mode(String);
            is_cbt_enabled = "isCbtEnabled", with_is_cbt_enabled(bool);
        }
    }
}
