// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an autonomous VM cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutonomousVmClusterDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infrastructure_id: String,
    /// The OCID of the VM cluster network.
    pub vm_cluster_network_id: String,
    /// The time zone.
    pub time_zone: Option<String>,
    /// Whether database backups on local Exadata storage are enabled.
    pub is_local_backup_enabled: Option<bool>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `BRING_YOUR_OWN_LICENSE`.
    pub license_model: Option<models::AutonomousVmClusterLicenseModel>,
    /// The maximum number of Autonomous Container Databases.
    pub total_container_databases: Option<i64>,
    /// The number of CPU cores per node.
    pub cpu_core_count_per_node: Option<i64>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::AutonomousVmClusterComputeModel>,
    /// The amount of memory per OCPU or ECPU, in GB.
    pub memory_per_oracle_compute_unit_in_gbs: Option<i64>,
    /// The size of the data storage for Autonomous Databases in TB.
    pub autonomous_data_storage_size_in_tbs: Option<f64>,
    /// The details of the maintenance window.
    pub maintenance_window_details: Option<models::MaintenanceWindow>,
    /// The DB servers.
    pub db_servers: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The SCAN listener port with TLS. Default: `2484`.
    pub scan_listener_port_tls: Option<i64>,
    /// The SCAN listener port without TLS. Default: `1521`.
    pub scan_listener_port_non_tls: Option<i64>,
    /// Whether mutual TLS (mTLS) authentication is enabled for the database, instead of TLS.
    pub is_mtls_enabled: Option<bool>,
    /// The distribution algorithm of the VM cluster.
    pub distribution_algorithm: Option<models::AutonomousVmClusterDistributionAlgorithm>,
    /// The percentage of the ECPU memory for the system global area (SGA).
    pub sga_percentage: Option<f64>,
}

model! {
    CreateAutonomousVmClusterDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            exadata_infrastructure_id = "exadataInfrastructureId",
                with_exadata_infrastructure_id(String);
            vm_cluster_network_id = "vmClusterNetworkId", with_vm_cluster_network_id(String);
        }
        optional {
            time_zone = "timeZone", with_time_zone(String);
            is_local_backup_enabled = "isLocalBackupEnabled", with_is_local_backup_enabled(bool);
            license_model = "licenseModel",
                with_license_model(models::AutonomousVmClusterLicenseModel);
            total_container_databases = "totalContainerDatabases",
                with_total_container_databases(i64);
            cpu_core_count_per_node = "cpuCoreCountPerNode", with_cpu_core_count_per_node(i64);
            compute_model = "computeModel",
                with_compute_model(models::AutonomousVmClusterComputeModel);
            memory_per_oracle_compute_unit_in_gbs = "memoryPerOracleComputeUnitInGBs",
                with_memory_per_oracle_compute_unit_in_gbs(i64);
            autonomous_data_storage_size_in_tbs = "autonomousDataStorageSizeInTBs",
                with_autonomous_data_storage_size_in_tbs(f64);
            maintenance_window_details = "maintenanceWindowDetails",
                with_maintenance_window_details(models::MaintenanceWindow);
            db_servers = "dbServers", with_db_servers([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            scan_listener_port_tls = "scanListenerPortTls", with_scan_listener_port_tls(i64);
            scan_listener_port_non_tls = "scanListenerPortNonTls",
                with_scan_listener_port_non_tls(i64);
            is_mtls_enabled = "isMtlsEnabled", with_is_mtls_enabled(bool);
            distribution_algorithm = "distributionAlgorithm",
                with_distribution_algorithm(models::AutonomousVmClusterDistributionAlgorithm);
            sga_percentage = "sgaPercentage", with_sga_percentage(f64);
        }
    }
}
