// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// An Oracle connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleConnection {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ConnectionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The ID of the vault.
    pub vault_id: Option<String>,
    /// The OCID of the key.
    pub key_id: Option<String>,
    /// The ID of the subnet.
    pub subnet_id: Option<String>,
    /// The ingress IP addresses, from which connections to the private IP are made.
    pub ingress_ips: Option<Vec<models::IngressIpDetails>>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The user name.
    pub username: String,
    /// The password.
    pub password: Option<Secret>,
    /// The name of the user for replication.
    pub replication_username: Option<String>,
    /// The password of the user for replication.
    pub replication_password: Option<Secret>,
    /// The OCID of the secret.
    pub secret_id: Option<String>,
    /// The OCID of the private endpoint.
    pub private_endpoint_id: Option<String>,
    /// The technology type of the connection.
    pub technology_type: models::OracleConnectionTechnologyType,
    /// The connection string.
    pub connection_string: Option<String>,
    /// The OCID of the database.
    pub database_id: Option<String>,
    /// The host that the SSH key is valid for.
    pub ssh_host: Option<String>,
    /// The private SSH key.
    pub ssh_key: Option<Secret>,
    /// The name of the SSH user.
    pub ssh_user: Option<String>,
    /// The location of `sudo`.
    pub ssh_sudo_location: Option<String>,
}

model! {
    OracleConnection, "connectionType" = "ORACLE" {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        vault_id = "vaultId";
        key_id = "keyId";
        subnet_id = "subnetId";
        ingress_ips = "ingressIps";
        nsg_ids = "nsgIds";
        username = "username";
        password = "password";
        replication_username = "replicationUsername";
        replication_password = "replicationPassword";
        secret_id = "secretId";
        private_endpoint_id = "privateEndpointId";
        technology_type = "technologyType";
        connection_string = "connectionString";
        database_id = "databaseId";
        ssh_host = "sshHost";
        ssh_key = "sshKey";
        ssh_user = "sshUser";
        ssh_sudo_location = "sshSudoLocation";
    }
}
