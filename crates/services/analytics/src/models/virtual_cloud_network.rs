// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A virtual cloud network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCloudNetwork {
    /// The OCID of the resource.
    pub id: String,
    /// The IP addresses and ranges that are allowed to connect.
    pub whitelisted_ips: Option<Vec<String>>,
}

model! {
    VirtualCloudNetwork {
        required {
            id = "id", with_id(String);
        }
        optional {
            whitelisted_ips = "whitelistedIps", with_whitelisted_ips([String]);
        }
    }
}
