// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The OCPUs, memory and CPU baseline of a model deployment instance. Only for flexible shapes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDeploymentInstanceShapeConfigDetails {
    /// The number of OCPUs.
    pub ocpus: Option<f64>,
    /// The amount of memory in gigabytes.
    pub memory_in_gbs: Option<f64>,
    /// The baseline CPU utilization of a burstable instance: 1/8 of an OCPU, 1/2 of an OCPU, or a
    /// whole OCPU. Defaults to `BASELINE_1_1`, which is not burstable.
    pub cpu_baseline: Option<models::ModelDeploymentInstanceShapeConfigCpuBaseline>,
}

model! {
    ModelDeploymentInstanceShapeConfigDetails {
        optional {
            ocpus = "ocpus", with_ocpus(f64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(f64);
            cpu_baseline = "cpuBaseline",
                with_cpu_baseline(models::ModelDeploymentInstanceShapeConfigCpuBaseline);
        }
    }
}
