// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A cloud autonomous VM cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAutonomousVmCluster {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the last update history entry. It changes when a maintenance update starts.
    pub last_update_history_entry_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::CloudAutonomousVmClusterLifecycleState,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time zone of the VM cluster.
    pub cluster_time_zone: Option<String>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The host name.
    pub hostname: Option<String>,
    /// The domain.
    pub domain: Option<String>,
    /// The OCID of the cloud Exadata infrastructure.
    pub cloud_exadata_infrastructure_id: String,
    /// The shape.
    pub shape: Option<String>,
    /// The number of nodes.
    pub node_count: Option<i64>,
    /// The size of the data storage in TB.
    pub data_storage_size_in_tbs: Option<f64>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<f64>,
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The number of OCPUs.
    pub ocpu_count: Option<f64>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::CloudAutonomousVmClusterComputeModel>,
    /// Whether mutual TLS (mTLS) authentication is enabled for databases of the VM cluster, instead
    /// of TLS. Applies only to database TLS certificates.
    pub is_mtls_enabled_vm_cluster: Option<bool>,
    /// The number of CPU cores per node.
    pub cpu_core_count_per_node: Option<i64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::CloudAutonomousVmClusterLicenseModel>,
    /// The OCID of the last maintenance run.
    pub last_maintenance_run_id: Option<String>,
    /// The OCID of the next maintenance run.
    pub next_maintenance_run_id: Option<String>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The SCAN listener port with TLS. Default: `2484`.
    pub scan_listener_port_tls: Option<i64>,
    /// The SCAN listener port without TLS. Default: `1521`.
    pub scan_listener_port_non_tls: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The expiration time of the SSL certificate of the database.
    pub time_database_ssl_certificate_expires: Option<DateTime<Utc>>,
    /// The expiration time of the ORDS certificate.
    pub time_ords_certificate_expires: Option<DateTime<Utc>>,
    /// The number of available CPUs.
    pub available_cpus: Option<f64>,
    /// The number of reclaimable CPUs, which databases have given up but which still belong to the
    /// container database.
    pub reclaimable_cpus: Option<f64>,
    /// The number of Autonomous Container Databases that the available local storage allows.
    pub available_container_databases: Option<i64>,
    /// The maximum number of Autonomous Container Databases.
    pub total_container_databases: Option<i64>,
    /// The size of the data storage available for Autonomous Databases in TB.
    pub available_autonomous_data_storage_size_in_tbs: Option<f64>,
    /// The size of the data storage for Autonomous Databases in TB.
    pub autonomous_data_storage_size_in_tbs: Option<f64>,
    /// The size of the local node storage in GB.
    pub db_node_storage_size_in_gbs: Option<i64>,
    /// The amount of memory per OCPU or ECPU, in GB. Deprecated: use `memoryPerComputeUnitInGBs`
    /// where it exists.
    pub memory_per_oracle_compute_unit_in_gbs: Option<i64>,
    /// The amount of memory per OCPU or ECPU, in GB.
    pub memory_per_compute_unit_in_gbs: Option<f64>,
    /// The DB servers.
    pub db_servers: Option<Vec<String>>,
    /// The percentage of the CPUs that are used.
    pub cpu_percentage: Option<f64>,
    /// The percentage of the data storage that Autonomous Databases use.
    pub autonomous_data_storage_percentage: Option<f64>,
    /// The number of provisioned CPUs.
    pub provisioned_cpus: Option<f64>,
    /// The total number of CPUs.
    pub total_cpus: Option<f64>,
    /// The total size of the data disk group for Autonomous Databases, in TB.
    pub total_autonomous_data_storage_in_tbs: Option<f64>,
    /// The number of reserved CPUs.
    pub reserved_cpus: Option<f64>,
    /// The number of Autonomous Container Databases still available for provisioning.
    pub provisionable_autonomous_container_databases: Option<i64>,
    /// The number of Autonomous Container Databases that are provisioned.
    pub provisioned_autonomous_container_databases: Option<i64>,
    /// The number of Autonomous Container Databases that cannot be provisioned.
    pub non_provisionable_autonomous_container_databases: Option<i64>,
    /// The lowest value in TB that the Exadata storage can be scaled down to.
    pub exadata_storage_in_tbs_lowest_scaled_value: Option<f64>,
    /// The lowest number of OCPUs that scaling down can reach.
    pub ocpus_lowest_scaled_value: Option<i64>,
    /// The lowest possible value for scaling down the maximum number of ACDs.
    pub max_acds_lowest_scaled_value: Option<i64>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The configurations of the multicloud identity connectors of the VM cluster.
    pub multi_cloud_identity_connector_configs: Option<Vec<models::IdentityConnectorDetails>>,
    /// The type of the TDE key store.
    pub tde_key_store_type: Option<models::CloudAutonomousVmClusterTdeKeyStoreType>,
    /// The distribution algorithm of the VM cluster.
    pub distribution_algorithm: Option<models::CloudAutonomousVmClusterDistributionAlgorithm>,
    /// The percentage of the ECPU memory for the system global area (SGA).
    pub sga_percentage: Option<f64>,
}

model! {
    CloudAutonomousVmCluster {
        id = "id";
        compartment_id = "compartmentId";
        description = "description";
        availability_domain = "availabilityDomain";
        subnet_id = "subnetId";
        nsg_ids = "nsgIds";
        last_update_history_entry_id = "lastUpdateHistoryEntryId";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        cluster_time_zone = "clusterTimeZone";
        lifecycle_details = "lifecycleDetails";
        hostname = "hostname";
        domain = "domain";
        cloud_exadata_infrastructure_id = "cloudExadataInfrastructureId";
        shape = "shape";
        node_count = "nodeCount";
        data_storage_size_in_tbs = "dataStorageSizeInTBs";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        cpu_core_count = "cpuCoreCount";
        ocpu_count = "ocpuCount";
        compute_model = "computeModel";
        is_mtls_enabled_vm_cluster = "isMtlsEnabledVmCluster";
        cpu_core_count_per_node = "cpuCoreCountPerNode";
        memory_size_in_gbs = "memorySizeInGBs";
        license_model = "licenseModel";
        last_maintenance_run_id = "lastMaintenanceRunId";
        next_maintenance_run_id = "nextMaintenanceRunId";
        maintenance_window = "maintenanceWindow";
        scan_listener_port_tls = "scanListenerPortTls";
        scan_listener_port_non_tls = "scanListenerPortNonTls";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        security_attributes = "securityAttributes";
        time_database_ssl_certificate_expires = "timeDatabaseSslCertificateExpires";
        time_ords_certificate_expires = "timeOrdsCertificateExpires";
        available_cpus = "availableCpus";
        reclaimable_cpus = "reclaimableCpus";
        available_container_databases = "availableContainerDatabases";
        total_container_databases = "totalContainerDatabases";
        available_autonomous_data_storage_size_in_tbs = "availableAutonomousDataStorageSizeInTBs";
        autonomous_data_storage_size_in_tbs = "autonomousDataStorageSizeInTBs";
        db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs";
        memory_per_oracle_compute_unit_in_gbs = "memoryPerOracleComputeUnitInGBs";
        memory_per_compute_unit_in_gbs = "memoryPerComputeUnitInGBs";
        db_servers = "dbServers";
        cpu_percentage = "cpuPercentage";
        autonomous_data_storage_percentage = "autonomousDataStoragePercentage";
        provisioned_cpus = "provisionedCpus";
        total_cpus = "totalCpus";
        total_autonomous_data_storage_in_tbs = "totalAutonomousDataStorageInTBs";
        reserved_cpus = "reservedCpus";
        provisionable_autonomous_container_databases = "provisionableAutonomousContainerDatabases";
        provisioned_autonomous_container_databases = "provisionedAutonomousContainerDatabases";
        non_provisionable_autonomous_container_databases =
            "nonProvisionableAutonomousContainerDatabases";
        exadata_storage_in_tbs_lowest_scaled_value = "exadataStorageInTBsLowestScaledValue";
        ocpus_lowest_scaled_value = "ocpusLowestScaledValue";
        max_acds_lowest_scaled_value = "maxAcdsLowestScaledValue";
        system_tags = "systemTags";
        subscription_id = "subscriptionId";
        multi_cloud_identity_connector_configs = "multiCloudIdentityConnectorConfigs";
        tde_key_store_type = "tdeKeyStoreType";
        distribution_algorithm = "distributionAlgorithm";
        sga_percentage = "sgaPercentage";
    }
}
