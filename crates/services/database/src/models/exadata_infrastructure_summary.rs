// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of Exadata infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInfrastructureSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ExadataInfrastructureLifecycleState,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The shape.
    pub shape: String,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The number of enabled CPU cores.
    pub cpus_enabled: Option<i64>,
    /// The total number of available CPU cores.
    pub max_cpu_count: Option<i64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<i64>,
    /// The total available memory in GB.
    pub max_memory_in_gbs: Option<i64>,
    /// The size of the local node storage in GB.
    pub db_node_storage_size_in_gbs: Option<i64>,
    /// The total available local node storage in GB.
    pub max_db_node_storage_in_gbs: Option<i64>,
    /// The size of the data storage in TB.
    pub data_storage_size_in_tbs: Option<f64>,
    /// The total available size of the DATA disk group, in TB.
    pub max_data_storage_in_tbs: Option<f64>,
    /// The serial number of the rack.
    pub rack_serial_number: Option<String>,
    /// The number of storage servers.
    pub storage_count: Option<i64>,
    /// The number of additional storage servers.
    pub additional_storage_count: Option<i64>,
    /// The number of additional storage servers to activate.
    pub activated_storage_count: Option<i64>,
    /// The compute count.
    pub compute_count: Option<i64>,
    /// Whether this is a multi-rack deployment.
    pub is_multi_rack_deployment: Option<bool>,
    /// The multi-rack configuration as a JSON file, base64-encoded.
    ///
    /// Encoded as base64.
    pub multi_rack_configuration_file: Option<String>,
    /// The requested number of additional compute servers.
    pub additional_compute_count: Option<i64>,
    /// The Exadata system model of the additional compute servers.
    pub additional_compute_system_model:
        Option<models::ExadataInfrastructureAdditionalComputeSystemModel>,
    /// The IP address of the first control plane server.
    pub cloud_control_plane_server1: Option<String>,
    /// The IP address of the second control plane server.
    pub cloud_control_plane_server2: Option<String>,
    /// The netmask.
    pub netmask: Option<String>,
    /// The gateway.
    pub gateway: Option<String>,
    /// The CIDR block of the Exadata administration network.
    pub admin_network_cidr: Option<String>,
    /// The CIDR block of the Exadata InfiniBand interconnect.
    pub infini_band_network_cidr: Option<String>,
    /// The corporate proxy through which the control plane network is accessed.
    pub corporate_proxy: Option<String>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns_server: Option<Vec<String>>,
    /// The IP addresses of the NTP servers, at most three. At most 3 items.
    pub ntp_server: Option<Vec<String>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The customer support identifier (CSI).
    pub csi_number: Option<String>,
    /// The contacts.
    pub contacts: Option<Vec<models::ExadataInfrastructureContact>>,
    /// The status of the service level objective for maintenance of the Exadata infrastructure.
    pub maintenance_slo_status: Option<models::ExadataInfrastructureMaintenanceSloStatus>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The preferences for the maintenance versions.
    pub maintenance_version_preferences: Option<models::MaintenanceVersionPreferenceDetails>,
    /// The version of the software on the storage servers (cells).
    pub storage_server_version: Option<String>,
    /// The version of the software of the database servers (dom0).
    pub db_server_version: Option<String>,
    /// The monthly version of the software on the database servers (dom0).
    pub monthly_db_server_version: Option<String>,
    /// The OCID of the last maintenance run.
    pub last_maintenance_run_id: Option<String>,
    /// The OCID of the next maintenance run.
    pub next_maintenance_run_id: Option<String>,
    /// Whether the CPS offline diagnostic report is enabled for the Exadata infrastructure.
    pub is_cps_offline_report_enabled: Option<bool>,
    /// The bonding modes of the networks.
    pub network_bonding_mode_details: Option<models::NetworkBondingModeDetails>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The file system configurations of the Exadata infrastructure.
    pub defined_file_system_configurations: Option<Vec<models::DefinedFileSystemConfiguration>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the infrastructure has a granular maintenance scheduling preference.
    pub is_scheduling_policy_associated: Option<bool>,
    /// The configuration of Exascale.
    pub exascale_config: Option<models::ExascaleConfigDetails>,
    /// The type of the database servers of the Exadata infrastructure.
    pub database_server_type: Option<String>,
    /// The type of the storage servers of the Exadata infrastructure.
    pub storage_server_type: Option<String>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::ExadataInfrastructureComputeModel>,
}

model! {
    ExadataInfrastructureSummary {
        id = "id";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        shape = "shape";
        time_zone = "timeZone";
        cpus_enabled = "cpusEnabled";
        max_cpu_count = "maxCpuCount";
        memory_size_in_gbs = "memorySizeInGBs";
        max_memory_in_gbs = "maxMemoryInGBs";
        db_node_storage_size_in_gbs = "dbNodeStorageSizeInGBs";
        max_db_node_storage_in_gbs = "maxDbNodeStorageInGBs";
        data_storage_size_in_tbs = "dataStorageSizeInTBs";
        max_data_storage_in_tbs = "maxDataStorageInTBs";
        rack_serial_number = "rackSerialNumber";
        storage_count = "storageCount";
        additional_storage_count = "additionalStorageCount";
        activated_storage_count = "activatedStorageCount";
        compute_count = "computeCount";
        is_multi_rack_deployment = "isMultiRackDeployment";
        multi_rack_configuration_file = "multiRackConfigurationFile";
        additional_compute_count = "additionalComputeCount";
        additional_compute_system_model = "additionalComputeSystemModel";
        cloud_control_plane_server1 = "cloudControlPlaneServer1";
        cloud_control_plane_server2 = "cloudControlPlaneServer2";
        netmask = "netmask";
        gateway = "gateway";
        admin_network_cidr = "adminNetworkCIDR";
        infini_band_network_cidr = "infiniBandNetworkCIDR";
        corporate_proxy = "corporateProxy";
        dns_server = "dnsServer";
        ntp_server = "ntpServer";
        time_created = "timeCreated";
        lifecycle_details = "lifecycleDetails";
        csi_number = "csiNumber";
        contacts = "contacts";
        maintenance_slo_status = "maintenanceSLOStatus";
        maintenance_window = "maintenanceWindow";
        maintenance_version_preferences = "maintenanceVersionPreferences";
        storage_server_version = "storageServerVersion";
        db_server_version = "dbServerVersion";
        monthly_db_server_version = "monthlyDbServerVersion";
        last_maintenance_run_id = "lastMaintenanceRunId";
        next_maintenance_run_id = "nextMaintenanceRunId";
        is_cps_offline_report_enabled = "isCpsOfflineReportEnabled";
        network_bonding_mode_details = "networkBondingModeDetails";
        availability_domain = "availabilityDomain";
        defined_file_system_configurations = "definedFileSystemConfigurations";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        is_scheduling_policy_associated = "isSchedulingPolicyAssociated";
        exascale_config = "exascaleConfig";
        database_server_type = "databaseServerType";
        storage_server_type = "storageServerType";
        compute_model = "computeModel";
    }
}
