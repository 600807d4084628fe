// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a lead.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LeadSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The ID of the listing.
    pub listing_id: Option<String>,
    /// The name of the listing.
    pub listing_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::LeadLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The additional information.
    pub additional_info: Option<models::AdditionalInfo>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    LeadSummary {
        id = "id";
        listing_id = "listingId";
        listing_name = "listingName";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        additional_info = "additionalInfo";
        system_tags = "systemTags";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
