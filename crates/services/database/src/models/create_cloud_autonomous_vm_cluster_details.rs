// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a cloud autonomous VM cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCloudAutonomousVmClusterDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the cloud Exadata infrastructure.
    pub cloud_exadata_infrastructure_id: String,
    /// The maximum number of Autonomous Container Databases.
    pub total_container_databases: Option<i64>,
    /// The number of CPU cores per node.
    pub cpu_core_count_per_node: Option<i64>,
    /// The amount of memory per OCPU or ECPU, in GB.
    pub memory_per_oracle_compute_unit_in_gbs: Option<i64>,
    /// The size of the data storage for Autonomous Databases in TB.
    pub autonomous_data_storage_size_in_tbs: Option<f64>,
    /// The time zone of the VM cluster.
    pub cluster_time_zone: Option<String>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::CloudAutonomousVmClusterComputeModel>,
    /// Whether mutual TLS (mTLS) authentication is enabled for databases of the VM cluster, instead
    /// of TLS. Applies only to database TLS certificates.
    pub is_mtls_enabled_vm_cluster: Option<bool>,
    /// The distribution algorithm of the VM cluster.
    pub distribution_algorithm: Option<models::CloudAutonomousVmClusterDistributionAlgorithm>,
    /// The percentage of the ECPU memory for the system global area (SGA).
    pub sga_percentage: Option<f64>,
    /// The DB servers.
    pub db_servers: Option<Vec<String>>,
    /// The details of the maintenance window.
    pub maintenance_window_details: Option<models::MaintenanceWindow>,
    /// The SCAN listener port with TLS. Default: `2484`.
    pub scan_listener_port_tls: Option<i64>,
    /// The SCAN listener port without TLS. Default: `1521`.
    pub scan_listener_port_non_tls: Option<i64>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::CloudAutonomousVmClusterLicenseModel>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
}

model! {
    CreateCloudAutonomousVmClusterDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            display_name = "displayName", with_display_name(String);
            cloud_exadata_infrastructure_id = "cloudExadataInfrastructureId",
                with_cloud_exadata_infrastructure_id(String);
        }
        optional {
            description = "description", with_description(String);
            total_container_databases = "totalContainerDatabases",
                with_total_container_databases(i64);
            cpu_core_count_per_node = "cpuCoreCountPerNode", with_cpu_core_count_per_node(i64);
            memory_per_oracle_compute_unit_in_gbs = "memoryPerOracleComputeUnitInGBs",
                with_memory_per_oracle_compute_unit_in_gbs(i64);
            autonomous_data_storage_size_in_tbs = "autonomousDataStorageSizeInTBs",
                with_autonomous_data_storage_size_in_tbs(f64);
            cluster_time_zone = "clusterTimeZone", with_cluster_time_zone(String);
            compute_model = "computeModel",
                with_compute_model(models::CloudAutonomousVmClusterComputeModel);
            is_mtls_enabled_vm_cluster = "isMtlsEnabledVmCluster",
                with_is_mtls_enabled_vm_cluster(bool);
            distribution_algorithm = "distributionAlgorithm",
                with_distribution_algorithm(models::CloudAutonomousVmClusterDistributionAlgorithm);
            sga_percentage = "sgaPercentage", with_sga_percentage(f64);
            db_servers = "dbServers", with_db_servers([String]);
            maintenance_window_details = "maintenanceWindowDetails",
                with_maintenance_window_details(models::MaintenanceWindow);
            scan_listener_port_tls = "scanListenerPortTls", with_scan_listener_port_tls(i64);
            scan_listener_port_non_tls = "scanListenerPortNonTls",
                with_scan_listener_port_non_tls(i64);
            license_model = "licenseModel",
                with_license_model(models::CloudAutonomousVmClusterLicenseModel);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            subscription_id = "subscriptionId", with_subscription_id(String);
        }
    }
}
