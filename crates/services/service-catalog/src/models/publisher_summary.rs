// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a publisher.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublisherSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
}

model! {
    PublisherSummary {
        id = "id";
        display_name = "displayName";
    }
}
