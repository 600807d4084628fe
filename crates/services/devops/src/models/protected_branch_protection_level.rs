// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the protection level of a protected branch.
    pub enum ProtectedBranchProtectionLevel {
        ReadOnly = "READ_ONLY",
        PullRequestMergeOnly = "PULL_REQUEST_MERGE_ONLY",
    }
}
