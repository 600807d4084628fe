// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A datafile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Datafile {
    /// The name.
    pub name: String,
    /// The status.
    pub status: Option<models::DatafileStatus>,
    /// The online status.
    pub online_status: Option<models::DatafileOnlineStatus>,
    /// Whether the file is extended automatically.
    pub is_auto_extensible: Option<bool>,
    /// The setting of the lost write protection for the tablespace.
    pub lost_write_protect: Option<models::DatafileLostWriteProtect>,
    /// Whether the tablespace is shared or a local temporary tablespace.
    pub shared: Option<models::DatafileShared>,
    /// The ID of the instance.
    pub instance_id: Option<f64>,
    /// The maximum size, in KB.
    pub max_size_kb: Option<f64>,
    /// The allocated size of the tablespace, in KB.
    pub allocated_size_kb: Option<f64>,
    /// The size available for user data, in KB. The rest is for metadata.
    pub user_size_kb: Option<f64>,
    /// The value of `incrementBy`.
    pub increment_by: Option<f64>,
    /// The free space of the tablespace, in KB.
    pub free_space_kb: Option<f64>,
    /// The used space of the tablespace, in KB.
    pub used_space_kb: Option<f64>,
    /// The used space as a percentage of the maximum available space of the tablespace.
    pub used_percent_available: Option<f64>,
    /// The used space as a percentage of the allocated space of the tablespace.
    pub used_percent_allocated: Option<f64>,
}

model! {
    Datafile {
        name = "name";
        status = "status";
        online_status = "onlineStatus";
        is_auto_extensible = "isAutoExtensible";
        lost_write_protect = "lostWriteProtect";
        shared = "shared";
        instance_id = "instanceId";
        max_size_kb = "maxSizeKB";
        allocated_size_kb = "allocatedSizeKB";
        user_size_kb = "userSizeKB";
        increment_by = "incrementBy";
        free_space_kb = "freeSpaceKB";
        used_space_kb = "usedSpaceKB";
        used_percent_available = "usedPercentAvailable";
        used_percent_allocated = "usedPercentAllocated";
    }
}
