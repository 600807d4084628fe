// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the match condition of a rule.
    pub enum RuleMatchCondition {
        MatchAll = "MATCH_ALL",
        Any = "ANY",
    }
}
