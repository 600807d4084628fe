// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a publisher.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublisherSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    PublisherSummary {
        id = "id";
        name = "name";
        description = "description";
    }
}
