// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the limit type of a usage limit.
    pub enum UsageLimitLimitType {
        Hard = "HARD",
        Soft = "SOFT",
    }
}
