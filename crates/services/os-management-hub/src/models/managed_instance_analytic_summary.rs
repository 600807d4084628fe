// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The summary of a managed instance analytic.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceAnalyticSummary {
    /// The name.
    pub name: models::ManagedInstanceAnalyticName,
    /// The dimensions.
    pub dimensions: BTreeMap<String, String>,
    /// The count.
    pub count: i64,
}

model! {
    ManagedInstanceAnalyticSummary {
        name = "name";
        dimensions = "dimensions";
        count = "count";
    }
}
