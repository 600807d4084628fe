// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lock mode of a lock duration.
    pub enum LockDurationLockMode {
        Governance = "GOVERNANCE",
        Compliance = "COMPLIANCE",
    }
}
