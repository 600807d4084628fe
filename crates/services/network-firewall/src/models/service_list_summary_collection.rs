// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of service list summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceListSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::ServiceListSummary>,
}

model! {
    ServiceListSummaryCollection {
        items = "items";
    }
}
