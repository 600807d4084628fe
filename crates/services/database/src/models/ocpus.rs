// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// OCPUs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OCPUs {
    /// The total CPU.
    pub total_cpu: Option<f64>,
    /// The consumed CPU.
    pub consumed_cpu: Option<f64>,
    /// The by workload type.
    pub by_workload_type: Option<models::WorkloadType>,
}

model! {
    OCPUs {
        total_cpu = "totalCpu";
        consumed_cpu = "consumedCpu";
        by_workload_type = "byWorkloadType";
    }
}
