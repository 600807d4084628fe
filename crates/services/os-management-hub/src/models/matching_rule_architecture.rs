// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the architecture of a matching rule.
    pub enum MatchingRuleArchitecture {
        X86_64 = "X86_64",
        Aarch64 = "AARCH64",
    }
}
