// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of service catalogs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceCatalogCollection {
    /// The items on this page.
    pub items: Vec<models::ServiceCatalogSummary>,
}

model! {
    ServiceCatalogCollection {
        items = "items";
    }
}
