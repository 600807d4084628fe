// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A bulk delete IPv6s item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteIpv6sItem {
    /// The OCID of the IPv6.
    pub ipv6_id: String,
}

model! {
    BulkDeleteIpv6sItem {
        required {
            ipv6_id = "ipv6Id", with_ipv6_id(String);
        }
    }
}
