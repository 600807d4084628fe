// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

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
        name = "name";
        boot_order = "bootOrder";
        uuid = "uuid";
        uuid_lun = "uuidLun";
        size_in_mbs = "sizeInMBs";
        location = "location";
        persistent_mode = "persistentMode";
        is_cbt_enabled = "isCbtEnabled";
    }
}
