// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A workload type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkloadType {
    /// The ATP.
    pub atp: Option<f64>,
    /// The ADW.
    pub adw: Option<f64>,
}

model! {
    WorkloadType {
        atp = "atp";
        adw = "adw";
    }
}
