// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scope type of a limit value.
    pub enum LimitValueScopeType {
        Global = "GLOBAL",
        Region = "REGION",
        Ad = "AD",
    }
}
