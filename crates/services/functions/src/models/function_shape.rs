// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the shape of a function.
    pub enum FunctionShape {
        GenericX86 = "GENERIC_X86",
        GenericArm = "GENERIC_ARM",
        GenericX86Arm = "GENERIC_X86_ARM",
    }
}
