// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of private applications.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateApplicationCollection {
    /// The items on this page.
    pub items: Vec<models::PrivateApplicationSummary>,
}

model! {
    PrivateApplicationCollection {
        items = "items";
    }
}
