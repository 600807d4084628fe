// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A BYOASN.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Byoasn {
    /// The lifecycle state.
    pub lifecycle_state: models::ByoasnLifecycleState,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The autonomous system number (ASN).
    pub asn: i64,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The time of the validation.
    pub time_validated: Option<DateTime<Utc>>,
    /// The validation token.
    pub validation_token: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The BYOIP ranges.
    pub byoip_ranges: Option<Vec<models::ByoasnByoipRange>>,
}

model! {
    Byoasn {
        lifecycle_state = "lifecycleState";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        asn = "asn";
        compartment_id = "compartmentId";
        time_validated = "timeValidated";
        validation_token = "validationToken";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        byoip_ranges = "byoipRanges";
    }
}
