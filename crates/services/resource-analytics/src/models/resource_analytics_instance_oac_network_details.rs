// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a resource analytics instance OAC network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceAnalyticsInstanceOacNetworkDetails {
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
}

model! {
    ResourceAnalyticsInstanceOacNetworkDetails {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            nsg_ids = "nsgIds", with_nsg_ids([String]);
        }
    }
}
