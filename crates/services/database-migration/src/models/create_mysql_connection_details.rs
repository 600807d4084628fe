// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a MySQL connection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMysqlConnectionDetails {
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
    pub technology_type: models::MysqlConnectionTechnologyType,
    /// The host.
    pub host: Option<String>,
    /// The port.
    pub port: Option<i64>,
    /// The name of the database.
    pub database_name: String,
    /// The security protocol.
    pub security_protocol: models::MysqlConnectionSecurityProtocol,
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
}

model! {
    CreateMysqlConnectionDetails, "connectionType" = "MYSQL" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            vault_id = "vaultId", with_vault_id(String);
            key_id = "keyId", with_key_id(String);
            username = "username", with_username(String);
            password = "password", with_password(Secret);
            technology_type = "technologyType",
                with_technology_type(models::MysqlConnectionTechnologyType);
            database_name = "databaseName", with_database_name(String);
            security_protocol = "securityProtocol",
                with_security_protocol(models::MysqlConnectionSecurityProtocol);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            subnet_id = "subnetId", with_subnet_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            replication_username = "replicationUsername", with_replication_username(String);
            replication_password = "replicationPassword", with_replication_password(Secret);
            host = "host", with_host(String);
            port = "port", with_port(i64);
            ssl_mode = "sslMode", with_ssl_mode(models::MysqlConnectionSslMode);
            ssl_ca = "sslCa", with_ssl_ca(String);
            ssl_crl = "sslCrl", with_ssl_crl(String);
            ssl_cert = "sslCert", with_ssl_cert(String);
            ssl_key = "sslKey", with_ssl_key(Secret);
            additional_attributes = "additionalAttributes",
                with_additional_attributes([models::NameValuePair]);
            db_system_id = "dbSystemId", with_db_system_id(String);
        }
    }
}
