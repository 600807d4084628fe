// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of alarm conditions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmConditionCollection {
    /// The items on this page.
    pub items: Vec<models::AlarmConditionSummary>,
}

model! {
    AlarmConditionCollection {
        items = "items";
    }
}
