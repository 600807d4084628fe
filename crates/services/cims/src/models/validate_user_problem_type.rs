// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `problemType` in `ValidateUser`.
    pub enum ValidateUserProblemType {
        Limit = "LIMIT",
        LegacyLimit = "LEGACY_LIMIT",
        Tech = "TECH",
        Account = "ACCOUNT",
        Taxonomy = "TAXONOMY",
    }
}
