// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of DB systems.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemCollection {
    /// The items on this page.
    pub items: Vec<models::DbSystemSummary>,
}

model! {
    DbSystemCollection {
        items = "items";
    }
}
