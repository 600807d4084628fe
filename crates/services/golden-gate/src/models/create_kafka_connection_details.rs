// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a Kafka connection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKafkaConnectionDetails {
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
    pub technology_type: models::KafkaConnectionTechnologyType,
    /// The OCID of the stream pool.
    pub stream_pool_id: Option<String>,
    /// The OCID of the Kafka cluster.
    pub cluster_id: Option<String>,
    /// The bootstrap servers.
    pub bootstrap_servers: Option<Vec<models::CreateKafkaBootstrapServer>>,
    /// The security protocol. Default: `PLAIN`.
    pub security_protocol: Option<models::KafkaConnectionSecurityProtocol>,
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
    /// The trust store file, base64-encoded.
    ///
    /// Deprecated.
    #[deprecated]
    pub trust_store: Option<Secret>,
    /// The OCID of the secret that contains the trust store. Mutually exclusive with `trustStore`.
    pub trust_store_secret_id: Option<String>,
    /// The password of the trust store.
    ///
    /// Deprecated.
    #[deprecated]
    pub trust_store_password: Option<Secret>,
    /// The OCID of the secret that contains the password of the trust store. Mutually exclusive
    /// with `trustStorePassword`.
    pub trust_store_password_secret_id: Option<String>,
    /// The key store file, base64-encoded.
    ///
    /// Deprecated.
    #[deprecated]
    pub key_store: Option<Secret>,
    /// The OCID of the secret that contains the key store file. Mutually exclusive with `keyStore`.
    pub key_store_secret_id: Option<String>,
    /// The password of the key store.
    ///
    /// Deprecated.
    #[deprecated]
    pub key_store_password: Option<Secret>,
    /// The OCID of the secret that contains the password of the key store. Mutually exclusive with
    /// `keyStorePassword`.
    pub key_store_password_secret_id: Option<String>,
    /// The password of the key in the key store, if it differs from that of the key store.
    /// Deprecated and replaced by `sslKeyPasswordSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub ssl_key_password: Option<Secret>,
    /// The OCID of the secret with the password of the certificate in the key store, if it differs
    /// from that of the key store. Mutually exclusive with `sslKeyPassword`.
    pub ssl_key_password_secret_id: Option<String>,
    /// The content of the file `consumer.properties`, base64-encoded.
    pub consumer_properties: Option<String>,
    /// The content of the file `producer.properties`, base64-encoded.
    pub producer_properties: Option<String>,
    /// Whether to authenticate with a resource principal. Default: `false`.
    pub should_use_resource_principal: Option<bool>,
}

model! {
    CreateKafkaConnectionDetails, "connectionType" = "KAFKA" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            technology_type = "technologyType",
                with_technology_type(models::KafkaConnectionTechnologyType);
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
            stream_pool_id = "streamPoolId", with_stream_pool_id(String);
            cluster_id = "clusterId", with_cluster_id(String);
            bootstrap_servers = "bootstrapServers",
                with_bootstrap_servers([models::CreateKafkaBootstrapServer]);
            security_protocol = "securityProtocol",
                with_security_protocol(models::KafkaConnectionSecurityProtocol);
            username = "username", with_username(String);
            password = "password", with_password(Secret);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
            trust_store = "trustStore", with_trust_store(Secret);
            trust_store_secret_id = "trustStoreSecretId", with_trust_store_secret_id(String);
            trust_store_password = "trustStorePassword", with_trust_store_password(Secret);
            trust_store_password_secret_id = "trustStorePasswordSecretId",
                with_trust_store_password_secret_id(String);
            key_store = "keyStore", with_key_store(Secret);
            key_store_secret_id = "keyStoreSecretId", with_key_store_secret_id(String);
            key_store_password = "keyStorePassword", with_key_store_password(Secret);
            key_store_password_secret_id = "keyStorePasswordSecretId",
                with_key_store_password_secret_id(String);
            ssl_key_password = "sslKeyPassword", with_ssl_key_password(Secret);
            ssl_key_password_secret_id = "sslKeyPasswordSecretId",
                with_ssl_key_password_secret_id(String);
            consumer_properties = "consumerProperties", with_consumer_properties(String);
            producer_properties = "producerProperties", with_producer_properties(String);
            should_use_resource_principal = "shouldUseResourcePrincipal",
                with_should_use_resource_principal(bool);
        }
    }
}
