// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the level of an approval rule merge check.
    pub enum ApprovalRuleMergeCheckLevel {
        Project = "PROJECT",
        Repository = "REPOSITORY",
    }
}
