// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an autonomous VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutonomousVmClusterDetails {
    /// The details of the maintenance window.
    pub maintenance_window_details: Option<models::MaintenanceWindow>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::AutonomousVmClusterLicenseModel>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The size of the data storage for Autonomous Databases in TB.
    pub autonomous_data_storage_size_in_tbs: Option<f64>,
    /// The number of CPU cores per node.
    pub cpu_core_count_per_node: Option<i64>,
    /// The maximum number of Autonomous Container Databases.
    pub total_container_databases: Option<i64>,
    /// The amount of memory per OCPU or ECPU, in GB.
    pub memory_per_oracle_compute_unit_in_gbs: Option<i64>,
    /// The percentage of the ECPU memory for the system global area (SGA).
    pub sga_percentage: Option<f64>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The SCAN listener port with TLS.
    pub scan_listener_port_tls: Option<i64>,
    /// The SCAN listener port without TLS.
    pub scan_listener_port_non_tls: Option<i64>,
    /// Whether mutual TLS (mTLS) authentication is enabled for the database, instead of TLS.
    pub is_mtls_enabled: Option<bool>,
    /// The distribution algorithm of the VM cluster.
    pub distribution_algorithm: Option<models::AutonomousVmClusterDistributionAlgorithm>,
    cleared: Vec<String>,
}

update! {
    UpdateAutonomousVmClusterDetails {
        optional {
            maintenance_window_details = "maintenanceWindowDetails",
                with_maintenance_window_details(models::MaintenanceWindow),
                clear_maintenance_window_details;
            license_model = "licenseModel",
                with_license_model(models::AutonomousVmClusterLicenseModel), clear_license_model;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            autonomous_data_storage_size_in_tbs = "autonomousDataStorageSizeInTBs",
                with_autonomous_data_storage_size_in_tbs(f64),
                clear_autonomous_data_storage_size_in_tbs;
            cpu_core_count_per_node = "cpuCoreCountPerNode", with_cpu_core_count_per_node(i64),
                clear_cpu_core_count_per_node;
            total_container_databases = "totalContainerDatabases",
                with_total_container_databases(i64), clear_total_container_databases;
            memory_per_oracle_compute_unit_in_gbs = "memoryPerOracleComputeUnitInGBs",
                with_memory_per_oracle_compute_unit_in_gbs(i64),
                clear_memory_per_oracle_compute_unit_in_gbs;
            sga_percentage = "sgaPercentage", with_sga_percentage(f64), clear_sga_percentage;
            time_zone = "timeZone", with_time_zone(String), clear_time_zone;
            scan_listener_port_tls = "scanListenerPortTls", with_scan_listener_port_tls(i64),
                clear_scan_listener_port_tls;
            scan_listener_port_non_tls = "scanListenerPortNonTls",
                with_scan_listener_port_non_tls(i64), clear_scan_listener_port_non_tls;
            is_mtls_enabled = "isMtlsEnabled", with_is_mtls_enabled(bool), clear_is_mtls_enabled;
            distribution_algorithm = "distributionAlgorithm",
                with_distribution_algorithm(models::AutonomousVmClusterDistributionAlgorithm),
                clear_distribution_algorithm;
        }
    }
}
