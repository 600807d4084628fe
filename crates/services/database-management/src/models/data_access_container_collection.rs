// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of data access containers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAccessContainerCollection {
    /// The items on this page.
    pub items: Vec<models::DataAccessContainerSummary>,
}

model! {
    DataAccessContainerCollection {
        items = "items";
    }
}
