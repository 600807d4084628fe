// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of stream CDN configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamCdnConfigCollection {
    /// The items on this page.
    pub items: Vec<models::StreamCdnConfigSummary>,
}

model! {
    StreamCdnConfigCollection {
        items = "items";
    }
}
