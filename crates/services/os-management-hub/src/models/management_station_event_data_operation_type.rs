// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of management station event data.
    pub enum ManagementStationEventDataOperationType {
        SetManagementStationConfig = "SET_MANAGEMENT_STATION_CONFIG",
        SyncManagementStationMirror = "SYNC_MANAGEMENT_STATION_MIRROR",
        UpdateManagementStationSoftware = "UPDATE_MANAGEMENT_STATION_SOFTWARE",
        SetManagementStationHealthState = "SET_MANAGEMENT_STATION_HEALTH_STATE",
    }
}
