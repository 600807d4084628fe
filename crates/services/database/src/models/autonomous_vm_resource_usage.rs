// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Autonomous VM resource usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousVmResourceUsage {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The number of CPU cores in use by Autonomous Container Databases.
    pub used_cpus: Option<f64>,
    /// The number of available CPUs.
    pub available_cpus: Option<f64>,
    /// The number of reclaimable CPUs, which databases have given up but which still belong to the
    /// container database.
    pub reclaimable_cpus: Option<f64>,
    /// The number of provisioned CPUs.
    pub provisioned_cpus: Option<f64>,
    /// The number of reserved CPUs.
    pub reserved_cpus: Option<f64>,
    /// The autonomous container database usage.
    pub autonomous_container_database_usage: Option<Vec<models::AvmAcdResourceStats>>,
}

model! {
    AutonomousVmResourceUsage {
        id = "id";
        display_name = "displayName";
        used_cpus = "usedCpus";
        available_cpus = "availableCpus";
        reclaimable_cpus = "reclaimableCpus";
        provisioned_cpus = "provisionedCpus";
        reserved_cpus = "reservedCpus";
        autonomous_container_database_usage = "autonomousContainerDatabaseUsage";
    }
}
