// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an offer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment of the buyer.
    pub buyer_compartment_id: String,
    /// The OCID of the compartment of the seller.
    pub seller_compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time when the offer becomes invalid unless the buyer has accepted it.
    pub time_accept_by: Option<DateTime<Utc>>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The time when the offer becomes active, after the buyer has accepted it.
    pub time_start_date: Option<DateTime<Utc>>,
    /// The end of the accepted offer.
    pub time_offer_end: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::OfferLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The status of the offer.
    pub offer_status: Option<models::OfferStatus>,
    /// The information about the buyer.
    pub buyer_information: Option<models::BuyerInformation>,
    /// The information about the seller.
    pub seller_information: Option<models::SellerInformation>,
    /// The pricing.
    pub pricing: Option<models::Pricing>,
    /// The type of the offer.
    pub offer_type: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OfferSummary {
        id = "id";
        display_name = "displayName";
        buyer_compartment_id = "buyerCompartmentId";
        seller_compartment_id = "sellerCompartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_accept_by = "timeAcceptBy";
        time_accepted = "timeAccepted";
        time_start_date = "timeStartDate";
        time_offer_end = "timeOfferEnd";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        offer_status = "offerStatus";
        buyer_information = "buyerInformation";
        seller_information = "sellerInformation";
        pricing = "pricing";
        offer_type = "offerType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
