// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The status of the replication. `CLIENT_ERROR` lasts until the issue in `statusMessage` is
    /// fixed.
    pub enum ReplicationPolicyStatus {
        Active = "ACTIVE",
        ClientError = "CLIENT_ERROR",
    }
}
