// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a MySQL connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMysqlConnectionDetails {
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
    /// The host.
    pub host: Option<String>,
    /// The port.
    pub port: Option<i64>,
    /// The name of the database.
    pub database_name: Option<String>,
    /// The security protocol.
    pub security_protocol: Option<models::MysqlConnectionSecurityProtocol>,
    /// The SSL mode.
    pub ssl_mode: Option<models::MysqlConnectionSslMode>,
    /// The CA certificate for SSL.
    pub ssl_ca: Option<String>,
    /// The certificates that the CAs revoked, base64-encoded. Applies only to TLS and mTLS.
    pub ssl_crl: Option<String>,
    /// The client certificate for SSL, which contains the public key, base64-encoded.
    pub ssl_cert: Option<String>,
    /// The private key of the client for SSL.
    pub ssl_key: Option<Secret>,
    /// The additional attributes.
    pub additional_attributes: Option<Vec<models::NameValuePair>>,
    /// The OCID of the DB system.
    pub db_system_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateMysqlConnectionDetails, "connectionType" = "MYSQL" {
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
            host = "host", with_host(String), clear_host;
            port = "port", with_port(i64), clear_port;
            database_name = "databaseName", with_database_name(String), clear_database_name;
            security_protocol = "securityProtocol",
                with_security_protocol(models::MysqlConnectionSecurityProtocol),
                clear_security_protocol;
            ssl_mode = "sslMode", with_ssl_mode(models::MysqlConnectionSslMode), clear_ssl_mode;
            ssl_ca = "sslCa", with_ssl_ca(String), clear_ssl_ca;
            ssl_crl = "sslCrl", with_ssl_crl(String), clear_ssl_crl;
            ssl_cert = "sslCert", with_ssl_cert(String), clear_ssl_cert;
            ssl_key = "sslKey", with_ssl_key(Secret), clear_ssl_key;
            additional_attributes = "additionalAttributes",
                with_additional_attributes([models::NameValuePair]), clear_additional_attributes;
            db_system_id = "dbSystemId", with_db_system_id(String), clear_db_system_id;
        }
    }
}
