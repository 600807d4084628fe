// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a resolver.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolverSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the attached VCN.
    pub attached_vcn_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ResolverLifecycleState,
    /// The canonical absolute URL of the resource.
    pub self_: String,
    /// The OCID of the default view.
    pub default_view_id: Option<String>,
    /// Whether parts of the resource cannot be managed explicitly.
    pub is_protected: bool,
}

model! {
    ResolverSummary {
        compartment_id = "compartmentId";
        attached_vcn_id = "attachedVcnId";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        id = "id";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        self_ = "self";
        default_view_id = "defaultViewId";
        is_protected = "isProtected";
    }
}
