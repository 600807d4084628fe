// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Vantage point information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VantagePointInfo {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The worker list.
    pub worker_list: Option<Vec<String>>,
}

model! {
    VantagePointInfo {
        name = "name";
        display_name = "displayName";
        worker_list = "workerList";
    }
}
