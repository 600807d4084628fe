// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of compute GPU memory clusters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGpuMemoryClusterCollection {
    /// The items on this page.
    pub items: Vec<models::ComputeGpuMemoryClusterSummary>,
}

model! {
    ComputeGpuMemoryClusterCollection {
        items = "items";
    }
}
