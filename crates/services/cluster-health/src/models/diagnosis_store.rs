// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A diagnosis store.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisStore {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DiagnosisStoreLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The Object Storage namespace.
    pub object_store_namespace: String,
    /// The name of the Object Storage bucket.
    pub object_store_bucket: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The token of the last accepted request.
    pub last_accepted_request_token: String,
    /// The token of the last completed request.
    pub last_completed_request_token: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    DiagnosisStore {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        object_store_namespace = "objectStoreNamespace";
        object_store_bucket = "objectStoreBucket";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        last_accepted_request_token = "lastAcceptedRequestToken";
        last_completed_request_token = "lastCompletedRequestToken";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
