// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of delegated resource access request summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelegatedResourceAccessRequestSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::DelegatedResourceAccessRequestSummary>,
}

model! {
    DelegatedResourceAccessRequestSummaryCollection {
        items = "items";
    }
}
