// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scheduled key status of KMS key information.
    pub enum KmsKeyInfoScheduledKeyStatus {
        Scheduling = "SCHEDULING",
        Updating = "UPDATING",
        Failed = "FAILED",
        None = "NONE",
    }
}
