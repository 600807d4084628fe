// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a BYOIP range VCN IPv6 allocation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByoipRangeVcnIpv6AllocationSummary {
    /// The OCID of the BYOIP range.
    pub byoip_range_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The IPv6 CIDR block.
    pub ipv6_cidr_block: Option<String>,
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
}

model! {
    ByoipRangeVcnIpv6AllocationSummary {
        byoip_range_id = "byoipRangeId";
        compartment_id = "compartmentId";
        ipv6_cidr_block = "ipv6CidrBlock";
        vcn_id = "vcnId";
    }
}
