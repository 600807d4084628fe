// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystem {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs for the VNIC attachment.
    pub nsg_ids: Option<Vec<String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The configuration of REST.
    pub rest: Option<models::RestDetails>,
    /// The database console.
    pub database_console: Option<models::DatabaseConsoleDetails>,
    /// Whether the DB system is highly available.
    pub is_highly_available: Option<bool>,
    /// The current placement of the DB system.
    pub current_placement: Option<models::DbSystemPlacement>,
    /// Whether a HeatWave cluster is attached.
    pub is_heat_wave_cluster_attached: Option<bool>,
    /// The HeatWave cluster.
    pub heat_wave_cluster: Option<models::HeatWaveClusterSummary>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// The version of MySQL.
    pub mysql_version: String,
    /// The controlled update.
    pub controlled_update: Option<models::ControlledUpdate>,
    /// The backup policy.
    pub backup_policy: Option<models::BackupPolicy>,
    /// The source.
    pub source: Option<models::DbSystemSource>,
    /// The OCID of the configuration.
    pub configuration_id: Option<String>,
    /// The size of the data storage in GB.
    ///
    /// Deprecated.
    #[deprecated]
    pub data_storage_size_in_gbs: i64,
    /// The data storage.
    pub data_storage: models::DataStorage,
    /// The hostname of the primary endpoint for DNS.
    pub hostname_label: Option<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// Whether IPv6 is enabled. Default: `false`.
    pub is_ipv6_enabled: Option<bool>,
    /// The IPv6 prefixes of the subnet, each optionally with an IPv6 address, from which IPv6
    /// addresses are assigned.
    pub ipv6_address_ipv6_subnet_cidr_pair_details:
        Option<models::Ipv6AddressIpv6SubnetCidrPairDetails>,
    /// The port.
    pub port: Option<i64>,
    /// The TCP port for connections with the X protocol.
    pub port_x: Option<i64>,
    /// The endpoints.
    pub endpoints: Option<Vec<models::DbSystemEndpoint>>,
    /// The channels.
    pub channels: Option<Vec<models::ChannelSummary>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DbSystemLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The maintenance settings.
    pub maintenance: models::MaintenanceDetails,
    /// The deletion policy.
    pub deletion_policy: models::DeletionPolicyDetails,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The state of crash recovery, such as InnoDB redo logs and the doublewrite buffer.
    pub crash_recovery: Option<models::DbSystemCrashRecovery>,
    /// The point in time recovery details.
    pub point_in_time_recovery_details: Option<models::PointInTimeRecoveryDetails>,
    /// The state of monitoring by Database Management.
    pub database_management: Option<models::DbSystemDatabaseManagement>,
    /// The configuration of secure connections.
    pub secure_connections: Option<models::SecureConnectionDetails>,
    /// The settings of the encryption.
    pub encrypt_data: Option<models::EncryptDataDetails>,
    /// The mode of the database.
    pub database_mode: models::DbSystemDatabaseMode,
    /// The access mode: unrestricted, or restricted to administrators.
    pub access_mode: models::DbSystemAccessMode,
    /// The customer contacts. An empty list removes all of them.
    pub customer_contacts: Option<Vec<models::CustomerContact>>,
    /// The read endpoint.
    pub read_endpoint: Option<models::ReadEndpointDetails>,
    /// The telemetry configuration.
    pub telemetry_configuration: Option<models::TelemetryConfigurationDetails>,
}

model! {
    DbSystem {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        subnet_id = "subnetId";
        nsg_ids = "nsgIds";
        security_attributes = "securityAttributes";
        rest = "rest";
        database_console = "databaseConsole";
        is_highly_available = "isHighlyAvailable";
        current_placement = "currentPlacement";
        is_heat_wave_cluster_attached = "isHeatWaveClusterAttached";
        heat_wave_cluster = "heatWaveCluster";
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
        shape_name = "shapeName";
        mysql_version = "mysqlVersion";
        controlled_update = "controlledUpdate";
        backup_policy = "backupPolicy";
        source = "source";
        configuration_id = "configurationId";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        data_storage = "dataStorage";
        hostname_label = "hostnameLabel";
        ip_address = "ipAddress";
        is_ipv6_enabled = "isIpv6Enabled";
        ipv6_address_ipv6_subnet_cidr_pair_details = "ipv6AddressIpv6SubnetCidrPairDetails";
        port = "port";
        port_x = "portX";
        endpoints = "endpoints";
        channels = "channels";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        maintenance = "maintenance";
        deletion_policy = "deletionPolicy";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        crash_recovery = "crashRecovery";
        point_in_time_recovery_details = "pointInTimeRecoveryDetails";
        database_management = "databaseManagement";
        secure_connections = "secureConnections";
        encrypt_data = "encryptData";
        database_mode = "databaseMode";
        access_mode = "accessMode";
        customer_contacts = "customerContacts";
        read_endpoint = "readEndpoint";
        telemetry_configuration = "telemetryConfiguration";
    }
}
