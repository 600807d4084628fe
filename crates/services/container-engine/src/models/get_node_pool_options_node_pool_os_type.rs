// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `nodePoolOsType` in `GetNodePoolOptions`.
    pub enum GetNodePoolOptionsNodePoolOsType {
        Ol7 = "OL7",
        Ol8 = "OL8",
        Ubuntu = "UBUNTU",
    }
}
