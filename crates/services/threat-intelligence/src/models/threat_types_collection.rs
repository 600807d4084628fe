// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of threat types.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreatTypesCollection {
    /// The items on this page.
    pub items: Vec<models::ThreatTypeSummary>,
}

model! {
    ThreatTypesCollection {
        items = "items";
    }
}
