// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of insight capabilities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InsightCapabilityCollection {
    /// The items on this page.
    pub items: Vec<models::InsightCapabilitySummary>,
}

model! {
    InsightCapabilityCollection {
        items = "items";
    }
}
