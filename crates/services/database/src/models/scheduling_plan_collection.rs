// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of scheduling plans.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulingPlanCollection {
    /// The items on this page.
    pub items: Vec<models::SchedulingPlanSummary>,
}

model! {
    SchedulingPlanCollection {
        items = "items";
    }
}
