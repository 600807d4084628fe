// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A URL list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlList {
    /// The name.
    pub name: String,
    /// The URLs.
    pub urls: Vec<models::UrlPattern>,
    /// The number of URLs in the list.
    pub total_urls: i64,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    UrlList {
        name = "name";
        urls = "urls";
        total_urls = "totalUrls";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
