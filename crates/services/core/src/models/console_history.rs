// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A console history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsoleHistory {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the instance.
    pub instance_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ConsoleHistoryLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    ConsoleHistory {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        instance_id = "instanceId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
    }
}
