// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of management saved searches.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementSavedSearchCollection {
    /// The items on this page.
    pub items: Vec<models::ManagementSavedSearchSummary>,
}

model! {
    ManagementSavedSearchCollection {
        items = "items";
    }
}
