// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the acceptance condition of a prompt.
    pub enum PromptAcceptanceCondition {
        Any = "ANY",
        All = "ALL",
    }
}
