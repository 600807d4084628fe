// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of role grant paths.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleGrantPathCollection {
    /// The items on this page.
    pub items: Vec<models::RoleGrantPathSummary>,
}

model! {
    RoleGrantPathCollection {
        items = "items";
    }
}
