// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mode of a snap spec.
    pub enum SnapSpecMode {
        Default = "DEFAULT",
        Classic = "CLASSIC",
        JailMode = "JAIL_MODE",
        DevMode = "DEV_MODE",
    }
}
