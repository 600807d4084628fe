// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of on premise vantage points.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnPremiseVantagePointCollection {
    /// The items on this page.
    pub items: Vec<models::OnPremiseVantagePointSummary>,
}

model! {
    OnPremiseVantagePointCollection {
        items = "items";
    }
}
