// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Replica {
    /// The configuration of secure connections.
    pub secure_connections: Option<models::SecureConnectionDetails>,
    /// The settings of the encryption.
    pub encrypt_data: Option<models::EncryptDataDetails>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ReplicaLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The version of MySQL.
    pub mysql_version: String,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The OCIDs of the NSGs for the VNIC attachment.
    pub nsg_ids: Option<Vec<String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The IP address.
    pub ip_address: String,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
    /// The port.
    pub port: i64,
    /// The TCP port for connections with the X protocol.
    pub port_x: i64,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the resource is protected against deletion.
    pub is_delete_protected: Option<bool>,
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// The OCID of the configuration.
    pub configuration_id: Option<String>,
    /// The settings that override the defaults for the replica.
    pub replica_overrides: Option<models::ReplicaOverrides>,
    /// The telemetry configuration.
    pub telemetry_configuration: Option<models::TelemetryConfigurationDetails>,
}

model! {
    Replica {
        secure_connections = "secureConnections";
        encrypt_data = "encryptData";
        id = "id";
        db_system_id = "dbSystemId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        mysql_version = "mysqlVersion";
        availability_domain = "availabilityDomain";
        fault_domain = "faultDomain";
        nsg_ids = "nsgIds";
        security_attributes = "securityAttributes";
        ip_address = "ipAddress";
        ipv6_address = "ipv6Address";
        port = "port";
        port_x = "portX";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        is_delete_protected = "isDeleteProtected";
        shape_name = "shapeName";
        configuration_id = "configurationId";
        replica_overrides = "replicaOverrides";
        telemetry_configuration = "telemetryConfiguration";
    }
}
