// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreatePlatform = "CREATE_PLATFORM",
        UpdatePlatform = "UPDATE_PLATFORM",
        UpgradePlatform = "UPGRADE_PLATFORM",
        DeletePlatform = "DELETE_PLATFORM",
        ScalePlatform = "SCALE_PLATFORM",
        StartPlatform = "START_PLATFORM",
        StopPlatform = "STOP_PLATFORM",
        CustomizePlatform = "CUSTOMIZE_PLATFORM",
        ScaleStorage = "SCALE_STORAGE",
        WorkrequestCleanup = "WORKREQUEST_CLEANUP",
    }
}
