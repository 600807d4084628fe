// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the open mode of a refreshable autonomous database clone.
    pub enum RefreshableAutonomousDatabaseCloneOpenMode {
        ReadOnly = "READ_ONLY",
        ReadWrite = "READ_WRITE",
    }
}
