// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a mirror.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MirrorSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The type.
    pub type_: Option<models::MirrorType>,
    /// The operating system family.
    pub os_family: Option<models::MirrorOsFamily>,
    /// The type of the CPU architecture.
    pub arch_type: Option<models::MirrorArchType>,
    /// The state.
    pub state: models::MirrorState,
    /// The percentage.
    pub percentage: i64,
    /// The time of the last synchronization.
    pub time_last_synced: DateTime<Utc>,
    /// The log.
    pub log: String,
    /// The number of packages in the software source.
    pub package_count: i64,
    /// The size. In bytes.
    pub size: i64,
}

model! {
    MirrorSummary {
        id = "id";
        display_name = "displayName";
        type_ = "type";
        os_family = "osFamily";
        arch_type = "archType";
        state = "state";
        percentage = "percentage";
        time_last_synced = "timeLastSynced";
        log = "log";
        package_count = "packageCount";
        size = "size";
    }
}
