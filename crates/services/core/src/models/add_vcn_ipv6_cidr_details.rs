// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VCN IPv6 CIDR to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddVcnIpv6CidrDetails {
    /// The IPv6 private CIDR block.
    pub ipv6_private_cidr_block: Option<String>,
    /// Whether Oracle allocates an IPv6 global unicast prefix.
    pub is_oracle_gua_allocation_enabled: Option<bool>,
    /// The BYOIPv6 CIDR detail.
    pub byoipv6_cidr_detail: Option<models::Byoipv6CidrDetails>,
}

model! {
    AddVcnIpv6CidrDetails {
        optional {
            ipv6_private_cidr_block = "ipv6PrivateCidrBlock", with_ipv6_private_cidr_block(String);
            is_oracle_gua_allocation_enabled = "isOracleGuaAllocationEnabled",
                with_is_oracle_gua_allocation_enabled(bool);
            byoipv6_cidr_detail = "byoipv6CidrDetail",
                with_byoipv6_cidr_detail(models::Byoipv6CidrDetails);
        }
    }
}
