// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the address type.
    pub enum AddressType {
        PrivateIpv4 = "Private_IPv4",
        OracleAllocatedPublicIpv4 = "Oracle_Allocated_Public_IPv4",
        ByoipIpv4 = "BYOIP_IPv4",
        UlaIpv6 = "ULA_IPv6",
        OracleAllocatedGuaIpv6 = "Oracle_Allocated_GUA_IPv6",
        ByoipIpv6 = "BYOIP_IPv6",
    }
}
