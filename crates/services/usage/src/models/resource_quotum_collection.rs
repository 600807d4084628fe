// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of resource quotums.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceQuotumCollection {
    /// The items on this page.
    pub items: Vec<models::ResourceQuotumSummary>,
    /// Whether more quota can be consumed.
    pub is_allowed: bool,
}

model! {
    ResourceQuotumCollection {
        items = "items";
        is_allowed = "isAllowed";
    }
}
