// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A lead.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lead {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the listing.
    pub listing_id: String,
    /// The name of the listing.
    pub listing_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::LeadLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The additional information.
    pub additional_info: Option<models::AdditionalInfo>,
}

model! {
    Lead {
        id = "id";
        listing_id = "listingId";
        listing_name = "listingName";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        additional_info = "additionalInfo";
    }
}
