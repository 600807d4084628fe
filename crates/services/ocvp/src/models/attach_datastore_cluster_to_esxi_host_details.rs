// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a datastore cluster to attach to an ESXi host.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachDatastoreClusterToEsxiHostDetails {
    /// The OCID of the ESXi host.
    pub esxi_host_id: String,
}

model! {
    AttachDatastoreClusterToEsxiHostDetails {
        required {
            esxi_host_id = "esxiHostId", with_esxi_host_id(String);
        }
    }
}
