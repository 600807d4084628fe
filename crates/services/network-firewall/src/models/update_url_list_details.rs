// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a URL list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUrlListDetails {
    /// The URLs.
    pub urls: Vec<models::UrlPattern>,
    /// The description.
    pub description: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateUrlListDetails {
        required {
            urls = "urls", with_urls([models::UrlPattern]);
        }
        optional {
            description = "description", with_description(String), clear_description;
        }
    }
}
