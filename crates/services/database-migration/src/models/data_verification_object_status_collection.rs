// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of data verification object statuses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataVerificationObjectStatusCollection {
    /// The items on this page.
    pub items: Vec<models::DataVerificationObjectStatusSummary>,
    /// The total number of matching items.
    pub total_items: i64,
}

model! {
    DataVerificationObjectStatusCollection {
        items = "items";
        total_items = "totalItems";
    }
}
