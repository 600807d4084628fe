// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A DB system snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemSnapshot {
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
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// The version of MySQL.
    pub mysql_version: String,
    /// The user name of the administrator.
    pub admin_username: Option<String>,
    /// The backup policy.
    pub backup_policy: Option<models::BackupPolicy>,
    /// The OCID of the configuration.
    pub configuration_id: Option<String>,
    /// The size of the data storage in GB.
    ///
    /// Deprecated.
    #[deprecated]
    pub data_storage_size_in_gbs: i64,
    /// The data storage.
    pub data_storage: Option<models::DataStorage>,
    /// The hostname of the primary endpoint for DNS.
    pub hostname_label: Option<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
    /// The port.
    pub port: Option<i64>,
    /// The TCP port for connections with the X protocol.
    pub port_x: Option<i64>,
    /// The configuration of REST.
    pub rest: Option<models::RestDetails>,
    /// The database console.
    pub database_console: Option<models::DatabaseConsoleDetails>,
    /// Whether the DB system is highly available.
    pub is_highly_available: Option<bool>,
    /// The endpoints.
    pub endpoints: Option<Vec<models::DbSystemEndpoint>>,
    /// The maintenance settings.
    pub maintenance: models::MaintenanceDetails,
    /// The deletion policy.
    pub deletion_policy: models::DeletionPolicyDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The state of crash recovery, such as InnoDB redo logs and the doublewrite buffer.
    pub crash_recovery: Option<models::DbSystemSnapshotCrashRecovery>,
    /// The state of monitoring by Database Management.
    pub database_management: Option<models::DbSystemSnapshotDatabaseManagement>,
    /// The configuration of secure connections.
    pub secure_connections: Option<models::SecureConnectionDetails>,
    /// The settings of the encryption.
    pub encrypt_data: Option<models::EncryptDataDetails>,
    /// The region.
    pub region: Option<String>,
    /// The read endpoint.
    pub read_endpoint: Option<models::ReadEndpointDetails>,
    /// The telemetry configuration.
    pub telemetry_configuration: Option<models::TelemetryConfigurationDetails>,
}

model! {
    DbSystemSnapshot {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        subnet_id = "subnetId";
        nsg_ids = "nsgIds";
        security_attributes = "securityAttributes";
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
        shape_name = "shapeName";
        mysql_version = "mysqlVersion";
        admin_username = "adminUsername";
        backup_policy = "backupPolicy";
        configuration_id = "configurationId";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        data_storage = "dataStorage";
        hostname_label = "hostnameLabel";
        ip_address = "ipAddress";
        ipv6_address = "ipv6Address";
        port = "port";
        port_x = "portX";
        rest = "rest";
        database_console = "databaseConsole";
        is_highly_available = "isHighlyAvailable";
        endpoints = "endpoints";
        maintenance = "maintenance";
        deletion_policy = "deletionPolicy";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        crash_recovery = "crashRecovery";
        database_management = "databaseManagement";
        secure_connections = "secureConnections";
        encrypt_data = "encryptData";
        region = "region";
        read_endpoint = "readEndpoint";
        telemetry_configuration = "telemetryConfiguration";
    }
}
