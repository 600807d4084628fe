// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of DR plan executions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanExecutionCollection {
    /// The items on this page.
    pub items: Vec<models::DrPlanExecutionSummary>,
}

model! {
    DrPlanExecutionCollection {
        items = "items";
    }
}
