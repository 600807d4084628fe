// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A bulk delete private IP item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeletePrivateIpItem {
    /// The OCID of the private IP.
    pub private_ip_id: String,
}

model! {
    BulkDeletePrivateIpItem {
        required {
            private_ip_id = "privateIpId", with_private_ip_id(String);
        }
    }
}
