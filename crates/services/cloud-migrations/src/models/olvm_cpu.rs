// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM CPU.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmCpu {
    /// The architecture.
    pub architecture: Option<models::OlvmCpuArchitecture>,
    /// The cores of the CPU.
    pub core: Option<Vec<models::OlvmCore>>,
    /// The tuning of the CPU.
    pub cpu_tune: Option<models::OlvmCpuTune>,
    /// The level.
    pub level: Option<i64>,
    /// The mode.
    pub mode: Option<models::OlvmCpuMode>,
    /// The name.
    pub name: Option<String>,
    /// The speed of the CPU.
    pub speed: Option<f64>,
    /// The topology of the CPU.
    pub cpu_topology: Option<models::OlvmCpuTopology>,
    /// The type.
    pub type_: Option<String>,
}

model! {
    OlvmCpu {
        architecture = "architecture";
        core = "core";
        cpu_tune = "cpuTune";
        level = "level";
        mode = "mode";
        name = "name";
        speed = "speed";
        cpu_topology = "cpuTopology";
        type_ = "type";
    }
}
