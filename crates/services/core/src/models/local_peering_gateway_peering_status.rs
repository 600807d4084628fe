// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the peering status of a local peering gateway.
    pub enum LocalPeeringGatewayPeeringStatus {
        Invalid = "INVALID",
        New = "NEW",
        Peered = "PEERED",
        Pending = "PENDING",
        Revoked = "REVOKED",
    }
}
