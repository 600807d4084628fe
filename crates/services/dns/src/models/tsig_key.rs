// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// A TSIG key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TsigKey {
    /// The algorithm.
    pub algorithm: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The secret.
    pub secret: Secret,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The OCID of the resource.
    pub id: String,
    /// The canonical absolute URL of the resource.
    pub self_: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::TsigKeyLifecycleState,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    TsigKey {
        algorithm = "algorithm";
        name = "name";
        compartment_id = "compartmentId";
        secret = "secret";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        id = "id";
        self_ = "self";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        time_updated = "timeUpdated";
    }
}
