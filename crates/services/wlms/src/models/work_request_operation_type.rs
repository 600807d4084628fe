// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        StartWlsdomain = "START_WLSDOMAIN",
        StopWlsdomain = "STOP_WLSDOMAIN",
        RestartWlsdomain = "RESTART_WLSDOMAIN",
        ScanWlsdomain = "SCAN_WLSDOMAIN",
        ApplyPatch = "APPLY_PATCH",
        ScanManagedInstance = "SCAN_MANAGED_INSTANCE",
        RestoreBackup = "RESTORE_BACKUP",
    }
}
