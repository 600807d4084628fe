// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an IP inventory VCN overlap.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpInventoryVcnOverlapSummary {
    /// The OCID of the overlapping VCN.
    pub overlapping_vcn_id: Option<String>,
    /// The overlapping VCN name.
    pub overlapping_vcn_name: Option<String>,
    /// The overlapping CIDR.
    pub overlapping_cidr: Option<String>,
    /// The CIDR block.
    pub cidr: Option<String>,
}

model! {
    IpInventoryVcnOverlapSummary {
        overlapping_vcn_id = "overlappingVcnId";
        overlapping_vcn_name = "overlappingVcnName";
        overlapping_cidr = "overlappingCidr";
        cidr = "cidr";
    }
}
