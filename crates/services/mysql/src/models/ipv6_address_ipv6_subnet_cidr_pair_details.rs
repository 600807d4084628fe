// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an IPv6 address IPv6 subnet CIDR pair.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6AddressIpv6SubnetCidrPairDetails {
    /// The IPv6 prefix of the subnet. It selects the prefix if the subnet has more than one.
    pub ipv6_subnet_cidr: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
}

model! {
    Ipv6AddressIpv6SubnetCidrPairDetails {
        optional {
            ipv6_subnet_cidr = "ipv6SubnetCidr", with_ipv6_subnet_cidr(String);
            ipv6_address = "ipv6Address", with_ipv6_address(String);
        }
    }
}
