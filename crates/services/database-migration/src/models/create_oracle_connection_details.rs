// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of an Oracle connection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleConnectionDetails {
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
    /// The ID of the vault.
    pub vault_id: String,
    /// The OCID of the key.
    pub key_id: String,
    /// The ID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The user name.
    pub username: String,
    /// The password.
    pub password: Secret,
    /// The name of the user for replication.
    pub replication_username: Option<String>,
    /// The password of the user for replication.
    pub replication_password: Option<Secret>,
    /// The technology type of the connection.
    pub technology_type: models::OracleConnectionTechnologyType,
    /// The connection string.
    pub connection_string: Option<String>,
    /// The wallet for connections to the database, base64-encoded.
    pub wallet: Option<Secret>,
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
    CreateOracleConnectionDetails, "connectionType" = "ORACLE" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            vault_id = "vaultId", with_vault_id(String);
            key_id = "keyId", with_key_id(String);
            username = "username", with_username(String);
            password = "password", with_password(Secret);
            technology_type = "technologyType",
                with_technology_type(models::OracleConnectionTechnologyType);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            subnet_id = "subnetId", with_subnet_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            replication_username = "replicationUsername", with_replication_username(String);
            replication_password = "replicationPassword", with_replication_password(Secret);
            connection_string = "connectionString", with_connection_string(String);
            wallet = "wallet", with_wallet(Secret);
            database_id = "databaseId", with_database_id(String);
            ssh_host = "sshHost", with_ssh_host(String);
            ssh_key = "sshKey", with_ssh_key(Secret);
            ssh_user = "sshUser", with_ssh_user(String);
            ssh_sudo_location = "sshSudoLocation", with_ssh_sudo_location(String);
        }
    }
}
