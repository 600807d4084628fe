// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of admin publisher SKUs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminPublisherSkuCollection {
    /// The items on this page.
    pub items: Vec<models::AdminPublisherSku>,
}

model! {
    AdminPublisherSkuCollection {
        items = "items";
    }
}
