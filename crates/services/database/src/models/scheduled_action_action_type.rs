// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action type of a scheduled action.
    pub enum ScheduledActionActionType {
        DbServerFullSoftwareUpdate = "DB_SERVER_FULL_SOFTWARE_UPDATE",
        StorageServerFullSoftwareUpdate = "STORAGE_SERVER_FULL_SOFTWARE_UPDATE",
        NetworkSwitchFullSoftwareUpdate = "NETWORK_SWITCH_FULL_SOFTWARE_UPDATE",
        FsuVmClusterOsSoftwareUpdate = "FSU_VM_CLUSTER_OS_SOFTWARE_UPDATE",
        FsuVmClusterGiSoftwareUpdate = "FSU_VM_CLUSTER_GI_SOFTWARE_UPDATE",
        FsuVmClusterGiOsSoftwareUpdate = "FSU_VM_CLUSTER_GI_OS_SOFTWARE_UPDATE",
        DbServerOnlineSoftwareUpdate = "DB_SERVER_ONLINE_SOFTWARE_UPDATE",
    }
}
