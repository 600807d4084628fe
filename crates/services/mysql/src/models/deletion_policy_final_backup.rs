// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the final backup of a deletion policy.
    pub enum DeletionPolicyFinalBackup {
        SkipFinalBackup = "SKIP_FINAL_BACKUP",
        RequireFinalBackup = "REQUIRE_FINAL_BACKUP",
    }
}
