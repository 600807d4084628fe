// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in an Oracle connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleConnectionDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The ID of the vault.
    ///
    /// Deprecated.
    #[deprecated]
    pub vault_id: Option<String>,
    /// The ID of the key.
    ///
    /// Deprecated.
    #[deprecated]
    pub key_id: Option<String>,
    /// The OCIDs of the NSGs that control network access.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The route of network traffic to the target, such as through a shared or a dedicated
    /// endpoint.
    pub routing_method: Option<models::ConnectionRoutingMethod>,
    /// Whether sensitive attributes are provided as secrets. Deprecated.
    ///
    /// Deprecated.
    #[deprecated]
    pub does_use_secret_ids: Option<bool>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The user name for connecting to the system. The user must exist there, and case matters as
    /// the system defines.
    pub username: Option<String>,
    /// The password.
    ///
    /// Deprecated.
    #[deprecated]
    pub password: Option<Secret>,
    /// The OCID of the secret that contains the password. Mutually exclusive with `password`.
    pub password_secret_id: Option<String>,
    /// The connection string in the form of the technology, such as `mongodb://host:27017/db`.
    pub connection_string: Option<String>,
    /// The authentication mode.
    pub authentication_mode: Option<models::OracleConnectionAuthenticationMode>,
    /// The wallet for connections to the database, base64-encoded. Deprecated and replaced by
    /// `walletSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub wallet: Option<Secret>,
    /// The OCID of the secret that contains the wallet. Mutually exclusive with `wallet`.
    pub wallet_secret_id: Option<String>,
    /// The mode of the database session. Redirection is only for RAC databases.
    pub session_mode: Option<models::OracleConnectionSessionMode>,
    /// The private IP address. Deprecated; it cannot be set on new connections.
    pub private_ip: Option<String>,
    /// The OCID of the database.
    pub database_id: Option<String>,
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
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            routing_method = "routingMethod", with_routing_method(models::ConnectionRoutingMethod),
                clear_routing_method;
            does_use_secret_ids = "doesUseSecretIds", with_does_use_secret_ids(bool),
                clear_does_use_secret_ids;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            username = "username", with_username(String), clear_username;
            password = "password", with_password(Secret), clear_password;
            password_secret_id = "passwordSecretId", with_password_secret_id(String),
                clear_password_secret_id;
            connection_string = "connectionString", with_connection_string(String),
                clear_connection_string;
            authentication_mode = "authenticationMode",
                with_authentication_mode(models::OracleConnectionAuthenticationMode),
                clear_authentication_mode;
            wallet = "wallet", with_wallet(Secret), clear_wallet;
            wallet_secret_id = "walletSecretId", with_wallet_secret_id(String),
                clear_wallet_secret_id;
            session_mode = "sessionMode", with_session_mode(models::OracleConnectionSessionMode),
                clear_session_mode;
            private_ip = "privateIp", with_private_ip(String), clear_private_ip;
            database_id = "databaseId", with_database_id(String), clear_database_id;
        }
    }
}
