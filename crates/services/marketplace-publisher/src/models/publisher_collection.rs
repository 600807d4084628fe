// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of publishers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublisherCollection {
    /// The items on this page.
    pub items: Vec<models::PublisherSummary>,
}

model! {
    PublisherCollection {
        items = "items";
    }
}
