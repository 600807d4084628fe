// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of interactions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InteractionCollection {
    /// The items on this page.
    pub items: Vec<models::InteractionSummary>,
}

model! {
    InteractionCollection {
        items = "items";
    }
}
