// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A rule condition.
    ///
    /// The field `attributeName` selects the variant.
    pub enum RuleCondition by "attributeName" {
        Path(models::PathMatchCondition) = "PATH", as_path;
        SourceIpAddress(models::SourceIpAddressCondition) = "SOURCE_IP_ADDRESS",
            as_source_ip_address;
        SourceVcnId(models::SourceVcnIdCondition) = "SOURCE_VCN_ID", as_source_vcn_id;
        SourceVcnIpAddress(models::SourceVcnIpAddressCondition) = "SOURCE_VCN_IP_ADDRESS",
            as_source_vcn_ip_address;
    }
}
