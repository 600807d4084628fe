// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of catalog content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogContentDetails {
    /// The ID of the catalog.
    pub catalog_id: String,
}

model! {
    CatalogContentDetails, "sourceType" = "CATALOG" {
        required {
            catalog_id = "catalogId", with_catalog_id(String);
        }
    }
}
