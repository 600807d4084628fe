// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateWaaPolicy = "CREATE_WAA_POLICY",
        UpdateWaaPolicy = "UPDATE_WAA_POLICY",
        DeleteWaaPolicy = "DELETE_WAA_POLICY",
        MoveWaaPolicy = "MOVE_WAA_POLICY",
        CreateWebAppAcceleration = "CREATE_WEB_APP_ACCELERATION",
        UpdateWebAppAcceleration = "UPDATE_WEB_APP_ACCELERATION",
        DeleteWebAppAcceleration = "DELETE_WEB_APP_ACCELERATION",
        MoveWebAppAcceleration = "MOVE_WEB_APP_ACCELERATION",
        PurgeWebAppAccelerationCache = "PURGE_WEB_APP_ACCELERATION_CACHE",
    }
}
