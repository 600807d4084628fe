// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Shape OCPU options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeOcpuOptions {
    /// The maximum OCPUs.
    pub max_ocpus: f64,
    /// The minimum number of OCPUs.
    pub min_ocpus: f64,
}

model! {
    ShapeOcpuOptions {
        max_ocpus = "maxOcpus";
        min_ocpus = "minOcpus";
    }
}
