// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// Autonomous container database resource usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousContainerDatabaseResourceUsage {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The number of reclaimable CPUs, which databases have given up but which still belong to the
    /// container database.
    pub reclaimable_cpus: Option<f64>,
    /// The number of available CPUs.
    pub available_cpus: Option<f64>,
    /// The size of the largest Autonomous Database that can be created, in CPUs.
    pub largest_provisionable_autonomous_database_in_cpus: Option<f64>,
    /// The number of provisioned CPUs.
    pub provisioned_cpus: Option<f64>,
    /// The number of reserved CPUs.
    pub reserved_cpus: Option<f64>,
    /// The number of CPU cores in use by Autonomous Container Databases.
    pub used_cpus: Option<f64>,
    /// The numbers of CPUs that an Autonomous Database can be scaled to.
    pub provisionable_cpus: Option<Vec<f64>>,
    /// The autonomous container database VM usage.
    pub autonomous_container_database_vm_usage: Option<Vec<models::AcdAvmResourceStats>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AutonomousContainerDatabaseResourceUsage {
        id = "id";
        display_name = "displayName";
        reclaimable_cpus = "reclaimableCpus";
        available_cpus = "availableCpus";
        largest_provisionable_autonomous_database_in_cpus =
            "largestProvisionableAutonomousDatabaseInCpus";
        provisioned_cpus = "provisionedCpus";
        reserved_cpus = "reservedCpus";
        used_cpus = "usedCpus";
        provisionable_cpus = "provisionableCpus";
        autonomous_container_database_vm_usage = "autonomousContainerDatabaseVmUsage";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
