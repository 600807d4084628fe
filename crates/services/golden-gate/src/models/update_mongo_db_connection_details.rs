// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a mongo DB connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMongoDbConnectionDetails {
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
    /// The connection string in the form of the technology, such as `mongodb://host:27017/db`.
    pub connection_string: Option<String>,
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
    /// The OCID of the database.
    pub database_id: Option<String>,
    /// The security protocol. Default: `PLAIN`.
    pub security_protocol: Option<models::MongoDbConnectionSecurityProtocol>,
    /// The server public key as a PEM file, base64-encoded, for one-way and two-way SSL. Absent in
    /// responses with `view=COMPACT`.
    pub tls_ca_file: Option<String>,
    /// The client certificate in PEM format, encoded as base64.
    ///
    /// Deprecated.
    #[deprecated]
    pub tls_certificate_key_file: Option<Secret>,
    /// The OCID of the secret with the private key of the client, in PEM format, for mTLS. Mutually
    /// exclusive with `tlsCertificateKeyFile`.
    pub tls_certificate_key_file_secret_id: Option<String>,
    /// The password of the client certificate's key file. Deprecated in favor of a secret.
    ///
    /// Deprecated.
    #[deprecated]
    pub tls_certificate_key_file_password: Option<Secret>,
    /// The OCID of the secret with the password for the TLS certificate key file. Mutually
    /// exclusive with `tlsCertificateKeyFilePassword`.
    pub tls_certificate_key_file_password_secret_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateMongoDbConnectionDetails, "connectionType" = "MONGODB" {
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
            connection_string = "connectionString", with_connection_string(String),
                clear_connection_string;
            username = "username", with_username(String), clear_username;
            password = "password", with_password(Secret), clear_password;
            password_secret_id = "passwordSecretId", with_password_secret_id(String),
                clear_password_secret_id;
            database_id = "databaseId", with_database_id(String), clear_database_id;
            security_protocol = "securityProtocol",
                with_security_protocol(models::MongoDbConnectionSecurityProtocol),
                clear_security_protocol;
            tls_ca_file = "tlsCaFile", with_tls_ca_file(String), clear_tls_ca_file;
            tls_certificate_key_file = "tlsCertificateKeyFile",
                with_tls_certificate_key_file(Secret), clear_tls_certificate_key_file;
            tls_certificate_key_file_secret_id = "tlsCertificateKeyFileSecretId",
                with_tls_certificate_key_file_secret_id(String),
                clear_tls_certificate_key_file_secret_id;
            tls_certificate_key_file_password = "tlsCertificateKeyFilePassword",
                with_tls_certificate_key_file_password(Secret),
                clear_tls_certificate_key_file_password;
            tls_certificate_key_file_password_secret_id = "tlsCertificateKeyFilePasswordSecretId",
                with_tls_certificate_key_file_password_secret_id(String),
                clear_tls_certificate_key_file_password_secret_id;
        }
    }
}
