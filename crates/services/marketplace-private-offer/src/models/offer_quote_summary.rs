// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an offer quote.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferQuoteSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment of the reseller.
    pub reseller_compartment_id: String,
    /// The OCID of the compartment of the independent software vendor (ISV).
    pub isv_compartment_id: Option<String>,
    /// The IDs of the compartments of the buyers.
    pub buyer_compartment_ids: Option<Vec<String>>,
    /// The display name of the reseller.
    pub reseller_publisher_display_name: Option<String>,
    /// The display name of the ISV publisher.
    pub isv_publisher_display_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The status of the offer quote.
    pub offer_quote_status: Option<String>,
    /// The information about the reseller.
    pub reseller_information: Option<models::ResellerInformation>,
    /// Information about the independent software vendor (ISV).
    pub isv_information: Option<models::IsvInformation>,
    /// The pricing.
    pub pricing: Option<models::Pricing>,
    /// The deadline for the buyer to accept the offer, after which the offer is invalid.
    pub buyer_acceptance_deadline: Option<DateTime<Utc>>,
    /// The duration of the offer from its start date, as an ISO 8601 duration.
    pub buyer_offer_duration: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OfferQuoteSummary {
        id = "id";
        display_name = "displayName";
        reseller_compartment_id = "resellerCompartmentId";
        isv_compartment_id = "isvCompartmentId";
        buyer_compartment_ids = "buyerCompartmentIds";
        reseller_publisher_display_name = "resellerPublisherDisplayName";
        isv_publisher_display_name = "isvPublisherDisplayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        offer_quote_status = "offerQuoteStatus";
        reseller_information = "resellerInformation";
        isv_information = "isvInformation";
        pricing = "pricing";
        buyer_acceptance_deadline = "buyerAcceptanceDeadline";
        buyer_offer_duration = "buyerOfferDuration";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
