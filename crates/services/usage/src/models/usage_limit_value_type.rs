// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the value type of a usage limit.
    pub enum UsageLimitValueType {
        Absolute = "ABSOLUTE",
        Percentage = "PERCENTAGE",
    }
}
