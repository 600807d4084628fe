// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI VCN.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciVcn {
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The name of the VCN.
    pub vcn_name: Option<String>,
    /// The CIDR blocks.
    pub cidr_blocks: Option<Vec<String>>,
    /// The backup CIDR blocks.
    pub backup_cidr_blocks: Option<Vec<String>>,
    /// The DNS label.
    pub dns_label: Option<String>,
}

model! {
    OciVcn {
        vcn_id = "vcnId";
        vcn_name = "vcnName";
        cidr_blocks = "cidrBlocks";
        backup_cidr_blocks = "backupCidrBlocks";
        dns_label = "dnsLabel";
    }
}
