// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `nodePoolOsArch` in `GetNodePoolOptions`.
    pub enum GetNodePoolOptionsNodePoolOsArch {
        X86_64 = "X86_64",
        Aarch64 = "AARCH64",
    }
}
