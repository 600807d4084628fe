// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Shape OCPU options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeOcpuOptions {
    /// The minimum.
    pub min: Option<f64>,
    /// The maximum.
    pub max: Option<f64>,
    /// The maximum per NUMA node.
    pub max_per_numa_node: Option<f64>,
}

model! {
    ShapeOcpuOptions {
        min = "min";
        max = "max";
        max_per_numa_node = "maxPerNumaNode";
    }
}
