// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of service catalog associations to replace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkReplaceServiceCatalogAssociationsDetails {
    /// The items on this page.
    pub items: Vec<models::CreateServiceCatalogAssociationDetails>,
}

model! {
    BulkReplaceServiceCatalogAssociationsDetails {
        required {
            items = "items", with_items([models::CreateServiceCatalogAssociationDetails]);
        }
    }
}
