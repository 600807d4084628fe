// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the supported architecture of a functions runtime version.
    pub enum FunctionsRuntimeVersionSupportedArchitecture {
        Arm = "ARM",
        X86 = "X86",
    }
}
