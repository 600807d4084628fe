// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the peering status of a remote peering connection.
    pub enum RemotePeeringConnectionPeeringStatus {
        Invalid = "INVALID",
        New = "NEW",
        Pending = "PENDING",
        Peered = "PEERED",
        Revoked = "REVOKED",
    }
}
