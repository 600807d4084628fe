// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of product license consumers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductLicenseConsumerCollection {
    /// The items on this page.
    pub items: Vec<models::ProductLicenseConsumerSummary>,
}

model! {
    ProductLicenseConsumerCollection {
        items = "items";
    }
}
