// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The private IP addresses in one virtual cloud network (VCN).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkSourcesVirtualSourceList {
    /// The OCID of the VCN (virtual cloud network).
    pub vcn_id: Option<String>,
    /// The IP addresses and CIDR blocks in the VCN.
    pub ip_ranges: Option<Vec<String>>,
}

model! {
    NetworkSourcesVirtualSourceList {
        optional {
            vcn_id = "vcnId", with_vcn_id(String);
            ip_ranges = "ipRanges", with_ip_ranges([String]);
        }
    }
}
