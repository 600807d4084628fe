// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource management of an instance shape configuration.
    pub enum InstanceShapeConfigResourceManagement {
        Dynamic = "DYNAMIC",
        Static = "STATIC",
    }
}
