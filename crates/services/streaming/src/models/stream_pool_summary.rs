// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a stream pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamPoolSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::StreamPoolLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Whether the resource is private.
    pub is_private: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    StreamPoolSummary {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        is_private = "isPrivate";
        freeform_tags = "freeformTags";
        security_attributes = "securityAttributes";
        defined_tags = "definedTags";
    }
}
