// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

/// The fields to update in an Oracle connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleConnectionDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The ID of the vault.
    pub vault_id: Option<String>,
    /// The OCID of the key.
    pub key_id: Option<String>,
    /// The ID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The user name.
    pub username: Option<String>,
    /// The password.
    pub password: Option<Secret>,
    /// The name of the user for replication.
    pub replication_username: Option<String>,
    /// The password of the user for replication.
    pub replication_password: Option<Secret>,
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
    cleared: Vec<String>,
}

update! {
    UpdateOracleConnectionDetails, "connectionType" = "ORACLE" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            vault_id = "vaultId", with_vault_id(String), clear_vault_id;
            key_id = "keyId", with_key_id(String), clear_key_id;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            username = "username", with_username(String), clear_username;
            password = "password", with_password(Secret), clear_password;
            replication_username = "replicationUsername", with_replication_username(String),
                clear_replication_username;
            replication_password = "replicationPassword", with_replication_password(Secret),
                clear_replication_password;
            connection_string = "connectionString", with_connection_string(String),
                clear_connection_string;
            wallet = "wallet", with_wallet(Secret), clear_wallet;
            database_id = "databaseId", with_database_id(String), clear_database_id;
            ssh_host = "sshHost", with_ssh_host(String), clear_ssh_host;
            ssh_key = "sshKey", with_ssh_key(Secret), clear_ssh_key;
            ssh_user = "sshUser", with_ssh_user(String), clear_ssh_user;
            ssh_sudo_location = "sshSudoLocation", with_ssh_sudo_location(String),
                clear_ssh_sudo_location;
        }
    }
}
