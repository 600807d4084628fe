// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the storage error resume behavior of OLVM template properties.
    pub enum OlvmTemplatePropertiesStorageErrorResumeBehavior {
        AutoResume = "AUTO_RESUME",
        Kill = "KILL",
        LeavePaused = "LEAVE_PAUSED",
    }
}
