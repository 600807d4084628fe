// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a cloud autonomous VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCloudAutonomousVmClusterDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The details of the maintenance window.
    pub maintenance_window_details: Option<models::MaintenanceWindow>,
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
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::CloudAutonomousVmClusterLicenseModel>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The time zone of the VM cluster.
    pub cluster_time_zone: Option<String>,
    /// The SCAN listener port with TLS.
    pub scan_listener_port_tls: Option<i64>,
    /// The SCAN listener port without TLS.
    pub scan_listener_port_non_tls: Option<i64>,
    /// Whether mutual TLS (mTLS) authentication is enabled for databases of the VM cluster, instead
    /// of TLS. Applies only to database TLS certificates.
    pub is_mtls_enabled_vm_cluster: Option<bool>,
    /// The distribution algorithm of the VM cluster.
    pub distribution_algorithm: Option<models::CloudAutonomousVmClusterDistributionAlgorithm>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateCloudAutonomousVmClusterDetails {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            maintenance_window_details = "maintenanceWindowDetails",
                with_maintenance_window_details(models::MaintenanceWindow),
                clear_maintenance_window_details;
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
            license_model = "licenseModel",
                with_license_model(models::CloudAutonomousVmClusterLicenseModel),
                clear_license_model;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            cluster_time_zone = "clusterTimeZone", with_cluster_time_zone(String),
                clear_cluster_time_zone;
            scan_listener_port_tls = "scanListenerPortTls", with_scan_listener_port_tls(i64),
                clear_scan_listener_port_tls;
            scan_listener_port_non_tls = "scanListenerPortNonTls",
                with_scan_listener_port_non_tls(i64), clear_scan_listener_port_non_tls;
            is_mtls_enabled_vm_cluster = "isMtlsEnabledVmCluster",
                with_is_mtls_enabled_vm_cluster(bool), clear_is_mtls_enabled_vm_cluster;
            distribution_algorithm = "distributionAlgorithm",
                with_distribution_algorithm(models::CloudAutonomousVmClusterDistributionAlgorithm),
                clear_distribution_algorithm;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
