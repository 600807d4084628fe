// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a BYOASN.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByoasnSummary {
    /// The autonomous system number (ASN).
    pub asn: i64,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ByoasnLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    ByoasnSummary {
        asn = "asn";
        compartment_id = "compartmentId";
        display_name = "displayName";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
    }
}
