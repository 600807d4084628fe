// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a db2 connection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDb2ConnectionDetails {
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
    pub technology_type: models::Db2ConnectionTechnologyType,
    /// The name of the database.
    pub database_name: String,
    /// The host name or address. Some connections take a list of hosts and ports instead.
    pub host: String,
    /// The port of the endpoint.
    pub port: i64,
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
    pub security_protocol: models::Db2ConnectionSecurityProtocol,
    /// The key store of the client with the certificates of server and root CA, in base64.
    ///
    /// Deprecated.
    #[deprecated]
    pub ssl_client_keystoredb: Option<Secret>,
    /// The OCID of the secret with the client keystore file, which holds the server or root CA
    /// certificate. Mutually exclusive with `sslClientKeystoredb`. Not supported for Db2 for i.
    pub ssl_client_keystoredb_secret_id: Option<String>,
    /// The stash file with the encrypted password of the key database, in base64.
    ///
    /// Deprecated.
    #[deprecated]
    pub ssl_client_keystash: Option<Secret>,
    /// The OCID of the secret with the keystash file, which holds the encrypted password of the key
    /// database. Mutually exclusive with `sslClientKeystash`. Not supported for Db2 for i.
    pub ssl_client_keystash_secret_id: Option<String>,
    /// The self-signed server certificate or CA certificate as a file, base64-encoded. Absent in
    /// responses with `view=COMPACT`.
    pub ssl_server_certificate: Option<String>,
}

model! {
    CreateDb2ConnectionDetails, "connectionType" = "DB2" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            technology_type = "technologyType",
                with_technology_type(models::Db2ConnectionTechnologyType);
            database_name = "databaseName", with_database_name(String);
            host = "host", with_host(String);
            port = "port", with_port(i64);
            username = "username", with_username(String);
            security_protocol = "securityProtocol",
                with_security_protocol(models::Db2ConnectionSecurityProtocol);
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
            password = "password", with_password(Secret);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
            additional_attributes = "additionalAttributes",
                with_additional_attributes([models::NameValuePair]);
            ssl_client_keystoredb = "sslClientKeystoredb", with_ssl_client_keystoredb(Secret);
            ssl_client_keystoredb_secret_id = "sslClientKeystoredbSecretId",
                with_ssl_client_keystoredb_secret_id(String);
            ssl_client_keystash = "sslClientKeystash", with_ssl_client_keystash(Secret);
            ssl_client_keystash_secret_id = "sslClientKeystashSecretId",
                with_ssl_client_keystash_secret_id(String);
            ssl_server_certificate = "sslServerCertificate", with_ssl_server_certificate(String);
        }
    }
}
