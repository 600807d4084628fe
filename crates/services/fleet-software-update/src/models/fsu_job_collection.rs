// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of FSU jobs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FsuJobCollection {
    /// The items on this page.
    pub items: Vec<models::FsuJobSummary>,
}

model! {
    FsuJobCollection {
        items = "items";
    }
}
