// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a URL list to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUrlListDetails {
    /// The name.
    pub name: String,
    /// The URLs.
    pub urls: Vec<models::UrlPattern>,
    /// The description.
    pub description: Option<String>,
}

model! {
    CreateUrlListDetails {
        required {
            name = "name", with_name(String);
            urls = "urls", with_urls([models::UrlPattern]);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
