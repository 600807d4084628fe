// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A view.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct View {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
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
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ViewLifecycleState,
    /// Whether parts of the resource cannot be managed explicitly.
    pub is_protected: bool,
}

model! {
    View {
        compartment_id = "compartmentId";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        id = "id";
        self_ = "self";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        is_protected = "isProtected";
    }
}
