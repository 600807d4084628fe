// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of DB system OS patch details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemOsPatchDetailsCollection {
    /// The items on this page.
    pub items: Vec<models::DbSystemOsPatchDetailsSummary>,
}

model! {
    DbSystemOsPatchDetailsCollection {
        items = "items";
    }
}
