// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the match type of a dynamic set.
    pub enum DynamicSetMatchType {
        Any = "ANY",
        All = "ALL",
    }
}
