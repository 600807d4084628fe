// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A virtual cloud network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCloudNetwork {
    /// The OCID of the resource.
    pub id: String,
    /// The allowlisted IP CIDRs.
    pub allowlisted_ip_cidrs: Option<Vec<String>>,
}

model! {
    VirtualCloudNetwork {
        required {
            id = "id", with_id(String);
        }
        optional {
            allowlisted_ip_cidrs = "allowlistedIpCidrs", with_allowlisted_ip_cidrs([String]);
        }
    }
}
