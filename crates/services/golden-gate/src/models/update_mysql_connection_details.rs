// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a MySQL connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMysqlConnectionDetails {
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
    /// The host name or address. Some connections take a list of hosts and ports instead.
    pub host: Option<String>,
    /// The port of the endpoint.
    pub port: Option<i64>,
    /// The name of the database.
    pub database_name: Option<String>,
    /// The security protocol. Default: `PLAIN`.
    pub security_protocol: Option<models::MysqlConnectionSecurityProtocol>,
    /// The SSL mode.
    pub ssl_mode: Option<models::MysqlConnectionSslMode>,
    /// The certificate of the server as a PEM or CRT file, base64-encoded.
    pub ssl_ca: Option<String>,
    /// The certificates that the CAs revoked, base64-encoded. Applies only to TLS and mTLS.
    pub ssl_crl: Option<String>,
    /// The client certificate for SSL, which contains the public key, base64-encoded.
    pub ssl_cert: Option<String>,
    /// The private key of the client for SSL, base64-encoded. Deprecated and replaced by
    /// `sslKeySecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub ssl_key: Option<Secret>,
    /// The OCID of the secret that contains the private key of the client. Mutually exclusive with
    /// `sslKey`.
    pub ssl_key_secret_id: Option<String>,
    /// The private IP address. Deprecated; it cannot be set on new connections.
    pub private_ip: Option<String>,
    /// The additional parameters of the connection string, as name-value pairs.
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
            ssl_key_secret_id = "sslKeySecretId", with_ssl_key_secret_id(String),
                clear_ssl_key_secret_id;
            private_ip = "privateIp", with_private_ip(String), clear_private_ip;
            additional_attributes = "additionalAttributes",
                with_additional_attributes([models::NameValuePair]), clear_additional_attributes;
            db_system_id = "dbSystemId", with_db_system_id(String), clear_db_system_id;
        }
    }
}
