// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of software source event data.
    pub enum SoftwareSourceEventDataOperationType {
        EnableModuleStreams = "ENABLE_MODULE_STREAMS",
        DisableModuleStreams = "DISABLE_MODULE_STREAMS",
        SwitchModuleStream = "SWITCH_MODULE_STREAM",
        InstallModuleProfile = "INSTALL_MODULE_PROFILE",
        RemoveModuleProfiles = "REMOVE_MODULE_PROFILES",
        SetSoftwareSources = "SET_SOFTWARE_SOURCES",
        UpdateSoftwareSource = "UPDATE_SOFTWARE_SOURCE",
        CreateSoftwareSource = "CREATE_SOFTWARE_SOURCE",
        LifecyclePromotion = "LIFECYCLE_PROMOTION",
    }
}
