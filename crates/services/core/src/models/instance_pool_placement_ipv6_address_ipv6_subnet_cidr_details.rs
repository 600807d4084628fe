// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance pool placement IPv6 address IPv6 subnet CIDR.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolPlacementIpv6AddressIpv6SubnetCidrDetails {
    /// The IPv6 prefix of the subnet. It selects the prefix if the subnet has more than one.
    pub ipv6_subnet_cidr: Option<String>,
}

model! {
    InstancePoolPlacementIpv6AddressIpv6SubnetCidrDetails {
        optional {
            ipv6_subnet_cidr = "ipv6SubnetCidr", with_ipv6_subnet_cidr(String);
        }
    }
}
