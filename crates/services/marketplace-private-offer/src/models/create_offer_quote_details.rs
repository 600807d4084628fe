// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of an offer quote to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOfferQuoteDetails {
    /// The display name.
    pub display_name: String,
    /// The ID of the compartment of the reseller.
    pub reseller_compartment_id: String,
    /// The ID of the compartment of the independent software vendor (ISV).
    pub isv_compartment_id: Option<String>,
    /// The ID of the ISV as a publisher.
    pub isv_publisher_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The resource bundles of the offer.
    pub resource_bundles: Option<Vec<models::ResourceBundle>>,
    /// The IDs of the compartments of the buyers.
    pub buyer_compartment_ids: Option<Vec<String>>,
    /// The information about the reseller.
    pub reseller_information: Option<models::ResellerInformation>,
    /// Information about the independent software vendor (ISV).
    pub isv_information: Option<models::IsvInformation>,
    /// The deadline for the buyer to accept the offer, after which the offer is invalid.
    pub buyer_acceptance_deadline: Option<DateTime<Utc>>,
    /// The duration of the offer from its start date, as an ISO 8601 duration.
    pub buyer_offer_duration: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOfferQuoteDetails {
        required {
            display_name = "displayName", with_display_name(String);
            reseller_compartment_id = "resellerCompartmentId", with_reseller_compartment_id(String);
        }
        optional {
            isv_compartment_id = "isvCompartmentId", with_isv_compartment_id(String);
            isv_publisher_id = "isvPublisherId", with_isv_publisher_id(String);
            description = "description", with_description(String);
            resource_bundles = "resourceBundles", with_resource_bundles([models::ResourceBundle]);
            buyer_compartment_ids = "buyerCompartmentIds", with_buyer_compartment_ids([String]);
            reseller_information = "resellerInformation",
                with_reseller_information(models::ResellerInformation);
            isv_information = "isvInformation", with_isv_information(models::IsvInformation);
            buyer_acceptance_deadline = "buyerAcceptanceDeadline",
                with_buyer_acceptance_deadline(DateTime<Utc>);
            buyer_offer_duration = "buyerOfferDuration", with_buyer_offer_duration(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
