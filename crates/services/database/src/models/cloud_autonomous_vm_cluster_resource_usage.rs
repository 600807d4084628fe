// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Cloud autonomous VM cluster resource usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAutonomousVmClusterResourceUsage {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The size of the data storage for Autonomous Databases in TB.
    pub autonomous_data_storage_size_in_tbs: Option<f64>,
    /// The size of the local node storage in GB.
    pub db_node_storage_size_in_gbs: Option<i64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The maximum number of Autonomous Container Databases.
    pub total_container_databases: Option<i64>,
    /// The size of the data storage available for Autonomous Databases in TB.
    pub available_autonomous_data_storage_size_in_tbs: Option<f64>,
    /// The used autonomous data storage size, in terabytes.
    pub used_autonomous_data_storage_size_in_tbs: Option<f64>,
    /// The amount of memory per OCPU or ECPU, in GB. Deprecated: use `memoryPerComputeUnitInGBs`
    /// where it exists.
    pub memory_per_oracle_compute_unit_in_gbs: Option<i64>,
    /// The amount of memory per OCPU or ECPU, in GB.
    pub memory_per_compute_unit_in_gbs: Option<f64>,
    /// The size of the Exadata storage in TB.
    pub exadata_storage_in_tbs: Option<f64>,
    /// The total number of CPUs.
    pub total_cpus: Option<f64>,
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
    /// The number of Autonomous Container Databases still available for provisioning.
    pub provisionable_autonomous_container_databases: Option<i64>,
    /// The number of Autonomous Container Databases that are provisioned.
    pub provisioned_autonomous_container_databases: Option<i64>,
    /// The number of Autonomous Container Databases that cannot be provisioned.
    pub non_provisionable_autonomous_container_databases: Option<i64>,
    /// The resource usage of the Autonomous VMs.
    pub autonomous_vm_resource_usage: Option<Vec<models::AutonomousVmResourceUsage>>,
}

model! {
    CloudAutonomousVmClusterResourceUsage {
        display_name = "displayName";
        id = "id";
        autonomous_data_storage_size_in_tbs = "autonomousDataStorageSizeInTBs";
        db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs";
        memory_size_in_gbs = "memorySizeInGBs";
        total_container_databases = "totalContainerDatabases";
        available_autonomous_data_storage_size_in_tbs = "availableAutonomousDataStorageSizeInTBs";
        used_autonomous_data_storage_size_in_tbs = "usedAutonomousDataStorageSizeInTBs";
        memory_per_oracle_compute_unit_in_gbs = "memoryPerOracleComputeUnitInGBs";
        memory_per_compute_unit_in_gbs = "memoryPerComputeUnitInGBs";
        exadata_storage_in_tbs = "exadataStorageInTBs";
        total_cpus = "totalCpus";
        used_cpus = "usedCpus";
        available_cpus = "availableCpus";
        reclaimable_cpus = "reclaimableCpus";
        provisioned_cpus = "provisionedCpus";
        reserved_cpus = "reservedCpus";
        provisionable_autonomous_container_databases = "provisionableAutonomousContainerDatabases";
        provisioned_autonomous_container_databases = "provisionedAutonomousContainerDatabases";
        non_provisionable_autonomous_container_databases =
            "nonProvisionableAutonomousContainerDatabases";
        autonomous_vm_resource_usage = "autonomousVmResourceUsage";
    }
}
