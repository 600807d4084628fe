// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of resource analytics instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceAnalyticsInstanceCollection {
    /// The items on this page.
    pub items: Vec<models::ResourceAnalyticsInstanceSummary>,
}

model! {
    ResourceAnalyticsInstanceCollection {
        items = "items";
    }
}
