// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an autonomous VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousVmClusterSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::AutonomousVmClusterLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The distribution algorithm of the VM cluster.
    pub distribution_algorithm: Option<models::AutonomousVmClusterDistributionAlgorithm>,
    /// The percentage of the ECPU memory for the system global area (SGA).
    pub sga_percentage: Option<f64>,
    /// The OCID of the Exadata infrastructure.
    pub exadata_infrastructure_id: String,
    /// The OCID of the VM cluster network.
    pub vm_cluster_network_id: String,
    /// Whether database backups on local Exadata storage are enabled.
    pub is_local_backup_enabled: Option<bool>,
    /// The number of enabled CPU cores.
    pub cpus_enabled: Option<i64>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::AutonomousVmClusterComputeModel>,
    /// The number of enabled OCPUs.
    pub ocpus_enabled: Option<f64>,
    /// The number of available CPUs.
    pub available_cpus: Option<i64>,
    /// The maximum number of Autonomous Container Databases.
    pub total_container_databases: Option<i64>,
    /// The amount of memory per OCPU or ECPU, in GB. Deprecated: use `memoryPerComputeUnitInGBs`
    /// where it exists.
    pub memory_per_oracle_compute_unit_in_gbs: Option<i64>,
    /// The amount of memory per OCPU or ECPU, in GB.
    pub memory_per_compute_unit_in_gbs: Option<f64>,
    /// The number of CPU cores per node.
    pub cpu_core_count_per_node: Option<i64>,
    /// The size of the data storage for Autonomous Databases in TB.
    pub autonomous_data_storage_size_in_tbs: Option<f64>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The OCID of the last maintenance run.
    pub last_maintenance_run_id: Option<String>,
    /// The OCID of the next maintenance run.
    pub next_maintenance_run_id: Option<String>,
    /// The percentage of the CPUs that are used.
    pub cpu_percentage: Option<f64>,
    /// The percentage of the data storage that Autonomous Databases use.
    pub autonomous_data_storage_percentage: Option<f64>,
    /// The number of provisioned CPUs.
    pub provisioned_cpus: Option<f64>,
    /// The total size of the data disk group for Autonomous Databases, in TB.
    pub total_autonomous_data_storage_in_tbs: Option<f64>,
    /// The number of reserved CPUs.
    pub reserved_cpus: Option<f64>,
    /// The number of Autonomous Container Databases still available for provisioning.
    ///
    /// Deprecated.
    #[deprecated]
    pub provisionable_autonomous_container_databases: Option<i64>,
    /// The number of Autonomous Container Databases that are provisioned.
    pub provisioned_autonomous_container_databases: Option<i64>,
    /// The number of Autonomous Container Databases that cannot be provisioned.
    pub non_provisionable_autonomous_container_databases: Option<i64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The size of the local node storage in GB.
    pub db_node_storage_size_in_gbs: Option<i64>,
    /// The size of the data storage in TB.
    pub data_storage_size_in_tbs: Option<f64>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<f64>,
    /// The available data storage, in TB. Deprecated: use
    /// `availableAutonomousDataStorageSizeInTBs`.
    ///
    /// Deprecated.
    #[deprecated]
    pub available_data_storage_size_in_tbs: Option<f64>,
    /// The number of nodes.
    pub node_count: Option<i64>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `LICENSE_INCLUDED`.
    pub license_model: Option<models::AutonomousVmClusterLicenseModel>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The DB servers.
    pub db_servers: Option<Vec<String>>,
    /// The number of reclaimable CPUs, which databases have given up but which still belong to the
    /// container database.
    pub reclaimable_cpus: Option<i64>,
    /// The number of Autonomous Container Databases that the available local storage allows.
    pub available_container_databases: Option<i64>,
    /// The size of the data storage available for Autonomous Databases in TB.
    pub available_autonomous_data_storage_size_in_tbs: Option<f64>,
    /// The SCAN listener port with TLS. Default: `2484`.
    pub scan_listener_port_tls: Option<i64>,
    /// The SCAN listener port without TLS. Default: `1521`.
    pub scan_listener_port_non_tls: Option<i64>,
    /// Whether mutual TLS (mTLS) authentication is enabled for the database, instead of TLS.
    pub is_mtls_enabled: Option<bool>,
    /// The expiration time of the SSL certificate of the database.
    pub time_database_ssl_certificate_expires: Option<DateTime<Utc>>,
    /// The expiration time of the ORDS certificate.
    pub time_ords_certificate_expires: Option<DateTime<Utc>>,
    /// The lowest value in TB that the Exadata storage can be scaled down to.
    pub exadata_storage_in_tbs_lowest_scaled_value: Option<f64>,
    /// The lowest number of CPUs for scaling down.
    pub cpus_lowest_scaled_value: Option<i64>,
    /// The lowest possible value for scaling down the maximum number of ACDs.
    pub max_acds_lowest_scaled_value: Option<i64>,
}

model! {
    AutonomousVmClusterSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_zone = "timeZone";
        distribution_algorithm = "distributionAlgorithm";
        sga_percentage = "sgaPercentage";
        exadata_infrastructure_id = "exadataInfrastructureId";
        vm_cluster_network_id = "vmClusterNetworkId";
        is_local_backup_enabled = "isLocalBackupEnabled";
        cpus_enabled = "cpusEnabled";
        compute_model = "computeModel";
        ocpus_enabled = "ocpusEnabled";
        available_cpus = "availableCpus";
        total_container_databases = "totalContainerDatabases";
        memory_per_oracle_compute_unit_in_gbs = "memoryPerOracleComputeUnitInGBs";
        memory_per_compute_unit_in_gbs = "memoryPerComputeUnitInGBs";
        cpu_core_count_per_node = "cpuCoreCountPerNode";
        autonomous_data_storage_size_in_tbs = "autonomousDataStorageSizeInTBs";
        maintenance_window = "maintenanceWindow";
        last_maintenance_run_id = "lastMaintenanceRunId";
        next_maintenance_run_id = "nextMaintenanceRunId";
        cpu_percentage = "cpuPercentage";
        autonomous_data_storage_percentage = "autonomousDataStoragePercentage";
        provisioned_cpus = "provisionedCpus";
        total_autonomous_data_storage_in_tbs = "totalAutonomousDataStorageInTBs";
        reserved_cpus = "reservedCpus";
        provisionable_autonomous_container_databases = "provisionableAutonomousContainerDatabases";
        provisioned_autonomous_container_databases = "provisionedAutonomousContainerDatabases";
        non_provisionable_autonomous_container_databases =
            "nonProvisionableAutonomousContainerDatabases";
        memory_size_in_gbs = "memorySizeInGBs";
        db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs";
        data_storage_size_in_tbs = "dataStorageSizeInTBs";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        available_data_storage_size_in_tbs = "availableDataStorageSizeInTBs";
        node_count = "nodeCount";
        license_model = "licenseModel";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        db_servers = "dbServers";
        reclaimable_cpus = "reclaimableCpus";
        available_container_databases = "availableContainerDatabases";
        available_autonomous_data_storage_size_in_tbs = "availableAutonomousDataStorageSizeInTBs";
        scan_listener_port_tls = "scanListenerPortTls";
        scan_listener_port_non_tls = "scanListenerPortNonTls";
        is_mtls_enabled = "isMtlsEnabled";
        time_database_ssl_certificate_expires = "timeDatabaseSslCertificateExpires";
        time_ords_certificate_expires = "timeOrdsCertificateExpires";
        exadata_storage_in_tbs_lowest_scaled_value = "exadataStorageInTBsLowestScaledValue";
        cpus_lowest_scaled_value = "cpusLowestScaledValue";
        max_acds_lowest_scaled_value = "maxAcdsLowestScaledValue";
    }
}
