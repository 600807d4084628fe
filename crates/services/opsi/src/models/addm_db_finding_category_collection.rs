// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of ADDM DB finding categories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmDbFindingCategoryCollection {
    /// The details of the databases.
    pub database_details_items: Vec<models::DatabaseDetails>,
    /// The items on this page.
    pub items: Vec<models::AddmDbFindingCategorySummary>,
}

model! {
    AddmDbFindingCategoryCollection {
        database_details_items = "databaseDetailsItems";
        items = "items";
    }
}
