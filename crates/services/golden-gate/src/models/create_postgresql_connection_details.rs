// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a PostgreSQL connection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePostgresqlConnectionDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::AddResourceLockDetails>>,
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
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The OCID of the cluster placement group. Applies only to multicloud subscriptions.
    pub cluster_placement_group_id: Option<String>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The technology type of the connection.
    pub technology_type: models::PostgresqlConnectionTechnologyType,
    /// The name of the database.
    pub database_name: String,
    /// The host name or address. Some connections take a list of hosts and ports instead.
    pub host: Option<String>,
    /// The port of the endpoint.
    pub port: Option<i64>,
    /// The user name for connecting to the system. The user must exist there, and case matters as
    /// the system defines.
    pub username: String,
    /// The password.
    ///
    /// Deprecated.
    #[deprecated]
    pub password: Option<Secret>,
    /// The OCID of the secret that contains the password. Mutually exclusive with `password`.
    pub password_secret_id: Option<String>,
    /// The additional parameters of the connection string, as name-value pairs.
    pub additional_attributes: Option<Vec<models::NameValuePair>>,
    /// The security protocol. Default: `PLAIN`.
    pub security_protocol: models::PostgresqlConnectionSecurityProtocol,
    /// The SSL mode.
    pub ssl_mode: Option<models::PostgresqlConnectionSslMode>,
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
    /// The OCID of the DB system.
    pub db_system_id: Option<String>,
}

model! {
    CreatePostgresqlConnectionDetails, "connectionType" = "POSTGRESQL" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            technology_type = "technologyType",
                with_technology_type(models::PostgresqlConnectionTechnologyType);
            database_name = "databaseName", with_database_name(String);
            username = "username", with_username(String);
            security_protocol = "securityProtocol",
                with_security_protocol(models::PostgresqlConnectionSecurityProtocol);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::AddResourceLockDetails]);
            vault_id = "vaultId", with_vault_id(String);
            key_id = "keyId", with_key_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            subnet_id = "subnetId", with_subnet_id(String);
            routing_method = "routingMethod", with_routing_method(models::ConnectionRoutingMethod);
            does_use_secret_ids = "doesUseSecretIds", with_does_use_secret_ids(bool);
            subscription_id = "subscriptionId", with_subscription_id(String);
            cluster_placement_group_id = "clusterPlacementGroupId",
                with_cluster_placement_group_id(String);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            host = "host", with_host(String);
            port = "port", with_port(i64);
            password = "password", with_password(Secret);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
            additional_attributes = "additionalAttributes",
                with_additional_attributes([models::NameValuePair]);
            ssl_mode = "sslMode", with_ssl_mode(models::PostgresqlConnectionSslMode);
            ssl_ca = "sslCa", with_ssl_ca(String);
            ssl_crl = "sslCrl", with_ssl_crl(String);
            ssl_cert = "sslCert", with_ssl_cert(String);
            ssl_key = "sslKey", with_ssl_key(Secret);
            ssl_key_secret_id = "sslKeySecretId", with_ssl_key_secret_id(String);
            db_system_id = "dbSystemId", with_db_system_id(String);
        }
    }
}
