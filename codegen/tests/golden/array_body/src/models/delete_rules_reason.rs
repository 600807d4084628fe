// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `reason` in `DeleteRules`.
    pub enum DeleteRulesReason {
        Old = "OLD",
        Wrong = "WRONG",
    }
}
