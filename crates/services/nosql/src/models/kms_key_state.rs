// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the KMS key state of a KMS key.
    pub enum KmsKeyState {
        Updating = "UPDATING",
        Active = "ACTIVE",
        Deleted = "DELETED",
        Failed = "FAILED",
        Reverting = "REVERTING",
        Disabled = "DISABLED",
    }
}
