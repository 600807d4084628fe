// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a spark connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SparkConnectionSummary {
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
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
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
    pub technology_type: String,
    /// The submission channel for Spark. `SUBMIT` is the RPC endpoint of the Spark master, and
    /// `REST` the REST gateway.
    pub submit_mode: String,
    /// The type of authentication.
    pub authentication_type: String,
    /// The security protocol. Default: `PLAIN`.
    pub security_protocol: String,
    /// The URL of the Spark master for job submission. Several addresses are separated by commas.
    pub cluster_endpoint: String,
    /// The base URL of REST submissions to Spark. Applies only if `submitMode` is `REST`, where it
    /// is required.
    pub rest_endpoint: Option<String>,
    /// The OCID of the secret that contains the shared secret for Spark authentication. Mutually
    /// exclusive with `authSecret`.
    pub auth_secret_secret_id: Option<String>,
    /// The cipher transformation for encrypting Spark RPC. Applies only if `securityProtocol` is
    /// `AES_RPC`.
    pub rpc_cipher: Option<String>,
    /// The OCID of the secret with the key for signing REST submissions. Applies only if
    /// `submitMode` is `REST`. Mutually exclusive with `restAuthSecretKey`.
    pub rest_auth_secret_key_secret_id: Option<String>,
    /// The OCID of the secret that contains the trust store. Mutually exclusive with `trustStore`.
    pub trust_store_secret_id: Option<String>,
    /// The OCID of the secret that contains the password of the trust store. Mutually exclusive
    /// with `trustStorePassword`.
    pub trust_store_password_secret_id: Option<String>,
    /// The format of the truststore that the Spark client uses. Applies only with a truststore and
    /// TLS.
    pub trust_store_type: Option<String>,
    /// The OCID of the secret that contains the key store file. Mutually exclusive with `keyStore`.
    pub key_store_secret_id: Option<String>,
    /// The OCID of the secret that contains the password of the key store. Mutually exclusive with
    /// `keyStorePassword`.
    pub key_store_password_secret_id: Option<String>,
    /// The type of the key store.
    pub key_store_type: Option<String>,
    /// The OCID of the secret with the password of the certificate in the key store, if it differs
    /// from that of the key store. Mutually exclusive with `sslKeyPassword`.
    pub ssl_key_password_secret_id: Option<String>,
    /// The TLS version that the Spark client negotiates. Applies only if `securityProtocol` is
    /// `TLS`.
    pub tls_protocol: Option<String>,
    /// The location of the artifacts.
    pub artifact_location: models::SparkArtifactLocationSummary,
}

model! {
    SparkConnectionSummary, "connectionType" = "SPARK" {
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
        vault_id = "vaultId";
        key_id = "keyId";
        ingress_ips = "ingressIps";
        nsg_ids = "nsgIds";
        subnet_id = "subnetId";
        routing_method = "routingMethod";
        locks = "locks";
        does_use_secret_ids = "doesUseSecretIds";
        subscription_id = "subscriptionId";
        cluster_placement_group_id = "clusterPlacementGroupId";
        security_attributes = "securityAttributes";
        technology_type = "technologyType";
        submit_mode = "submitMode";
        authentication_type = "authenticationType";
        security_protocol = "securityProtocol";
        cluster_endpoint = "clusterEndpoint";
        rest_endpoint = "restEndpoint";
        auth_secret_secret_id = "authSecretSecretId";
        rpc_cipher = "rpcCipher";
        rest_auth_secret_key_secret_id = "restAuthSecretKeySecretId";
        trust_store_secret_id = "trustStoreSecretId";
        trust_store_password_secret_id = "trustStorePasswordSecretId";
        trust_store_type = "trustStoreType";
        key_store_secret_id = "keyStoreSecretId";
        key_store_password_secret_id = "keyStorePasswordSecretId";
        key_store_type = "keyStoreType";
        ssl_key_password_secret_id = "sslKeyPasswordSecretId";
        tls_protocol = "tlsProtocol";
        artifact_location = "artifactLocation";
    }
}
