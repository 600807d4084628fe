// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of usage carbon emissions queries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageCarbonEmissionsQueryCollection {
    /// The items on this page.
    pub items: Vec<models::UsageCarbonEmissionsQuerySummary>,
}

model! {
    UsageCarbonEmissionsQueryCollection {
        items = "items";
    }
}
