// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action type of an execution action.
    pub enum ExecutionActionActionType {
        DbServerFullSoftwareUpdate = "DB_SERVER_FULL_SOFTWARE_UPDATE",
        StorageServerFullSoftwareUpdate = "STORAGE_SERVER_FULL_SOFTWARE_UPDATE",
        NetworkSwitchFullSoftwareUpdate = "NETWORK_SWITCH_FULL_SOFTWARE_UPDATE",
        DbServerOnlineSoftwareUpdate = "DB_SERVER_ONLINE_SOFTWARE_UPDATE",
    }
}
