// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of products.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductCollection {
    /// The items on this page.
    pub items: Vec<models::ProductSummary>,
}

model! {
    ProductCollection {
        items = "items";
    }
}
