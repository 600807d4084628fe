// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a BYOIP allocated range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByoipAllocatedRangeSummary {
    /// The CIDR block.
    pub cidr_block: Option<String>,
    /// The OCID of the public IP pool.
    pub public_ip_pool_id: Option<String>,
}

model! {
    ByoipAllocatedRangeSummary {
        cidr_block = "cidrBlock";
        public_ip_pool_id = "publicIpPoolId";
    }
}
