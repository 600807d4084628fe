// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the assigned entity type of a public IP.
    pub enum PublicIpAssignedEntityType {
        PrivateIp = "PRIVATE_IP",
        NatGateway = "NAT_GATEWAY",
    }
}
