// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Download information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadInfo {
    /// The description.
    pub description: Option<String>,
    /// The URL.
    pub url: Option<String>,
}

model! {
    DownloadInfo {
        optional {
            description = "description", with_description(String);
            url = "url", with_url(String);
        }
    }
}
