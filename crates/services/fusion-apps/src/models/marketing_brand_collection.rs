// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of marketing brands.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarketingBrandCollection {
    /// The items on this page.
    pub items: Vec<models::MarketingBrandSummary>,
}

model! {
    MarketingBrandCollection {
        items = "items";
    }
}
