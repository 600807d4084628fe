// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A stream pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamPool {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::StreamPoolLifecycleState,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The Kafka settings of the stream pool.
    pub kafka_settings: models::KafkaSettings,
    /// The custom encryption key.
    pub custom_encryption_key: models::CustomEncryptionKey,
    /// Whether the resource is private.
    pub is_private: Option<bool>,
    /// The fully qualified domain name of the endpoint.
    pub endpoint_fqdn: Option<String>,
    /// The private endpoint settings.
    pub private_endpoint_settings: Option<models::PrivateEndpointSettings>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    StreamPool {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        time_created = "timeCreated";
        kafka_settings = "kafkaSettings";
        custom_encryption_key = "customEncryptionKey";
        is_private = "isPrivate";
        endpoint_fqdn = "endpointFqdn";
        private_endpoint_settings = "privateEndpointSettings";
        freeform_tags = "freeformTags";
        security_attributes = "securityAttributes";
        defined_tags = "definedTags";
    }
}
