// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An instance pool placement primary subnet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolPlacementPrimarySubnet {
    /// Whether to allocate an IPv6 address when the instance and VNIC are created. The subnet must
    /// support IPv6. Default: `false`.
    pub is_assign_ipv6_ip: Option<bool>,
    /// The IPv6 prefixes of the subnet, each optionally with an IPv6 address, from which IPv6
    /// addresses are assigned.
    pub ipv6_address_ipv6_subnet_cidr_pair_details:
        Option<Vec<models::InstancePoolPlacementIpv6AddressIpv6SubnetCidrDetails>>,
    /// The OCID of the subnet.
    pub subnet_id: String,
}

model! {
    InstancePoolPlacementPrimarySubnet {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            is_assign_ipv6_ip = "isAssignIpv6Ip", with_is_assign_ipv6_ip(bool);
            ipv6_address_ipv6_subnet_cidr_pair_details = "ipv6AddressIpv6SubnetCidrPairDetails",
                with_ipv6_address_ipv6_subnet_cidr_pair_details([models::InstancePoolPlacementIpv6AddressIpv6SubnetCidrDetails]);
        }
    }
}
