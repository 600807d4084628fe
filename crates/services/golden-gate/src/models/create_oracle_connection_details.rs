// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of an Oracle connection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleConnectionDetails {
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
    pub technology_type: models::OracleConnectionTechnologyType,
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
    /// The connection string in the form of the technology, such as `mongodb://host:27017/db`.
    pub connection_string: Option<String>,
    /// The authentication mode. Default: `MTLS`.
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
    /// The OCID of the database.
    pub database_id: Option<String>,
}

model! {
    CreateOracleConnectionDetails, "connectionType" = "ORACLE" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            technology_type = "technologyType",
                with_technology_type(models::OracleConnectionTechnologyType);
            username = "username", with_username(String);
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
            connection_string = "connectionString", with_connection_string(String);
            authentication_mode = "authenticationMode",
                with_authentication_mode(models::OracleConnectionAuthenticationMode);
            wallet = "wallet", with_wallet(Secret);
            wallet_secret_id = "walletSecretId", with_wallet_secret_id(String);
            session_mode = "sessionMode", with_session_mode(models::OracleConnectionSessionMode);
            database_id = "databaseId", with_database_id(String);
        }
    }
}
