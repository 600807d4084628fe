// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDesktopPool = "CREATE_DESKTOP_POOL",
        UpdateDesktopPool = "UPDATE_DESKTOP_POOL",
        DeleteDesktopPool = "DELETE_DESKTOP_POOL",
        MoveDesktopPool = "MOVE_DESKTOP_POOL",
        StartDesktopPool = "START_DESKTOP_POOL",
        StopDesktopPool = "STOP_DESKTOP_POOL",
        DeleteDesktop = "DELETE_DESKTOP",
        UpdateDesktop = "UPDATE_DESKTOP",
        StartDesktop = "START_DESKTOP",
        StopDesktop = "STOP_DESKTOP",
    }
}
