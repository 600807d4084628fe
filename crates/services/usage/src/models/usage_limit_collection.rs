// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of usage limits.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageLimitCollection {
    /// The items on this page.
    pub items: Vec<models::UsageLimitSummary>,
}

model! {
    UsageLimitCollection {
        items = "items";
    }
}
