// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an image.
    pub enum ImageLifecycleState {
        Provisioning = "PROVISIONING",
        Importing = "IMPORTING",
        Available = "AVAILABLE",
        Exporting = "EXPORTING",
        Disabled = "DISABLED",
        Deleted = "DELETED",
    }
}
