// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a public IP to get by a private IP ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPublicIpByPrivateIpIdDetails {
    /// The OCID of the private IP.
    pub private_ip_id: String,
}

model! {
    GetPublicIpByPrivateIpIdDetails {
        required {
            private_ip_id = "privateIpId", with_private_ip_id(String);
        }
    }
}
