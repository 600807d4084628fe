// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the match rule of a news report.
    pub enum NewsReportMatchRule {
        MatchAny = "MATCH_ANY",
        MatchAll = "MATCH_ALL",
        MatchNone = "MATCH_NONE",
    }
}
