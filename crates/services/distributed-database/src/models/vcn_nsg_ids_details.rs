// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of VCN NSG IDs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VcnNsgIdsDetails {
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCIDs of the NSGs. An empty list removes the resource from all of them.
    pub nsg_ids: Vec<String>,
}

model! {
    VcnNsgIdsDetails {
        required {
            vcn_id = "vcnId", with_vcn_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
        }
    }
}
