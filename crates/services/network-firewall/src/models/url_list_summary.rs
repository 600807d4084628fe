// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a URL list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlListSummary {
    /// The name.
    pub name: String,
    /// The number of URLs in the list.
    pub total_urls: i64,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    UrlListSummary {
        name = "name";
        total_urls = "totalUrls";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
