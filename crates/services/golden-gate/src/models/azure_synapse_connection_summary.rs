// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an Azure synapse connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureSynapseConnectionSummary {
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
    pub technology_type: models::AzureSynapseConnectionTechnologyType,
    /// The connection string in the form of the technology, such as `mongodb://host:27017/db`.
    pub connection_string: String,
    /// The user name for connecting to the system. The user must exist there, and case matters as
    /// the system defines.
    pub username: String,
    /// The OCID of the secret that contains the password. Mutually exclusive with `password`.
    pub password_secret_id: Option<String>,
}

model! {
    AzureSynapseConnectionSummary, "connectionType" = "AZURE_SYNAPSE_ANALYTICS" {
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
        connection_string = "connectionString";
        username = "username";
        password_secret_id = "passwordSecretId";
    }
}
