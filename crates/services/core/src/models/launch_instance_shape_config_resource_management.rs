// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource management of a launch instance shape configuration.
    pub enum LaunchInstanceShapeConfigResourceManagement {
        Dynamic = "DYNAMIC",
        Static = "STATIC",
    }
}
