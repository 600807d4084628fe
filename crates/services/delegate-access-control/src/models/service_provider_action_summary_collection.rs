// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of service provider action summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceProviderActionSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::ServiceProviderActionSummary>,
}

model! {
    ServiceProviderActionSummaryCollection {
        items = "items";
    }
}
