// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a discovery job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveryJobSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: DateTime<Utc>,
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DiscoveryJobLifecycleState,
    /// The type of the discovery.
    pub discovery_type: models::DiscoveryJobDiscoveryType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DiscoveryJobSummary {
        id = "id";
        display_name = "displayName";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        sensitive_data_model_id = "sensitiveDataModelId";
        target_id = "targetId";
        lifecycle_state = "lifecycleState";
        discovery_type = "discoveryType";
        compartment_id = "compartmentId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
