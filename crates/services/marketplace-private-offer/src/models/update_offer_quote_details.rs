// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in an offer quote.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOfferQuoteDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the compartment of the independent software vendor (ISV).
    pub isv_compartment_id: Option<String>,
    /// The ID of the ISV as a publisher.
    pub isv_publisher_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The IDs of the compartments of the buyers.
    pub buyer_compartment_ids: Option<Vec<String>>,
    /// The information about the reseller.
    pub reseller_information: Option<models::ResellerInformation>,
    /// Information about the independent software vendor (ISV).
    pub isv_information: Option<models::IsvInformation>,
    /// The resource bundles of the offer.
    pub resource_bundles: Option<Vec<models::ResourceBundle>>,
    /// The deadline for the buyer to accept the offer, after which the offer is invalid.
    pub buyer_acceptance_deadline: Option<DateTime<Utc>>,
    /// The duration of the offer from its start date, as an ISO 8601 duration.
    pub buyer_offer_duration: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOfferQuoteDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            isv_compartment_id = "isvCompartmentId", with_isv_compartment_id(String),
                clear_isv_compartment_id;
            isv_publisher_id = "isvPublisherId", with_isv_publisher_id(String),
                clear_isv_publisher_id;
            description = "description", with_description(String), clear_description;
            buyer_compartment_ids = "buyerCompartmentIds", with_buyer_compartment_ids([String]),
                clear_buyer_compartment_ids;
            reseller_information = "resellerInformation",
                with_reseller_information(models::ResellerInformation), clear_reseller_information;
            isv_information = "isvInformation", with_isv_information(models::IsvInformation),
                clear_isv_information;
            resource_bundles = "resourceBundles", with_resource_bundles([models::ResourceBundle]),
                clear_resource_bundles;
            buyer_acceptance_deadline = "buyerAcceptanceDeadline",
                with_buyer_acceptance_deadline(DateTime<Utc>), clear_buyer_acceptance_deadline;
            buyer_offer_duration = "buyerOfferDuration", with_buyer_offer_duration(String),
                clear_buyer_offer_duration;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
