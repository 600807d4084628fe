// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A Kafka schema registry connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KafkaSchemaRegistryConnection {
    /// The OCID of the resource.
    pub id: String,
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
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ConnectionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
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
    /// The ingress IP addresses, from which connections to the private IP are made.
    pub ingress_ips: Option<Vec<models::IngressIpDetails>>,
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
    pub technology_type: models::KafkaSchemaRegistryConnectionTechnologyType,
    /// The URL, with protocol, host and port.
    pub url: String,
    /// The type of authentication.
    pub authentication_type: models::KafkaSchemaRegistryConnectionAuthenticationType,
    /// The user name for connecting to the system. The user must exist there, and case matters as
    /// the system defines.
    pub username: Option<String>,
    /// The private IP address. Deprecated; it cannot be set on new connections.
    pub private_ip: Option<String>,
    /// The OCID of the secret that contains the password. Mutually exclusive with `password`.
    pub password_secret_id: Option<String>,
    /// The OCID of the secret that contains the trust store. Mutually exclusive with `trustStore`.
    pub trust_store_secret_id: Option<String>,
    /// The OCID of the secret that contains the password of the trust store. Mutually exclusive
    /// with `trustStorePassword`.
    pub trust_store_password_secret_id: Option<String>,
    /// The OCID of the secret that contains the key store file. Mutually exclusive with `keyStore`.
    pub key_store_secret_id: Option<String>,
    /// The OCID of the secret that contains the password of the key store. Mutually exclusive with
    /// `keyStorePassword`.
    pub key_store_password_secret_id: Option<String>,
    /// The OCID of the secret with the password of the certificate in the key store, if it differs
    /// from that of the key store. Mutually exclusive with `sslKeyPassword`.
    pub ssl_key_password_secret_id: Option<String>,
}

model! {
    KafkaSchemaRegistryConnection, "connectionType" = "KAFKA_SCHEMA_REGISTRY" {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        locks = "locks";
        vault_id = "vaultId";
        key_id = "keyId";
        ingress_ips = "ingressIps";
        nsg_ids = "nsgIds";
        subnet_id = "subnetId";
        routing_method = "routingMethod";
        does_use_secret_ids = "doesUseSecretIds";
        subscription_id = "subscriptionId";
        cluster_placement_group_id = "clusterPlacementGroupId";
        security_attributes = "securityAttributes";
        technology_type = "technologyType";
        url = "url";
        authentication_type = "authenticationType";
        username = "username";
        private_ip = "privateIp";
        password_secret_id = "passwordSecretId";
        trust_store_secret_id = "trustStoreSecretId";
        trust_store_password_secret_id = "trustStorePasswordSecretId";
        key_store_secret_id = "keyStoreSecretId";
        key_store_password_secret_id = "keyStorePasswordSecretId";
        ssl_key_password_secret_id = "sslKeyPasswordSecretId";
    }
}
