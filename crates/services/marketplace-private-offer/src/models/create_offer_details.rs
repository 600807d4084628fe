// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of an offer to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOfferDetails {
    /// The display name.
    pub display_name: String,
    /// The ID of the compartment of the seller.
    pub seller_compartment_id: String,
    /// The ID of the compartment of the buyer.
    pub buyer_compartment_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The internal notes on the offer.
    pub internal_notes: Option<String>,
    /// The time when the offer becomes active, after the buyer has accepted it.
    pub time_start_date: Option<DateTime<Utc>>,
    /// The duration.
    pub duration: Option<String>,
    /// The time when the offer becomes invalid unless the buyer has accepted it.
    pub time_accept_by: Option<DateTime<Utc>>,
    /// The pricing.
    pub pricing: Option<models::Pricing>,
    /// The information about the buyer.
    pub buyer_information: Option<models::BuyerInformation>,
    /// The information about the seller.
    pub seller_information: Option<models::SellerInformation>,
    /// The resource bundles of the offer.
    pub resource_bundles: Option<Vec<models::ResourceBundle>>,
    /// The key-value pairs that the seller specified.
    pub custom_fields: Option<Vec<models::CustomField>>,
    /// The type of the offer.
    pub offer_type: Option<String>,
    /// The IDs of the associated offer quotes.
    pub offer_quote_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOfferDetails {
        required {
            display_name = "displayName", with_display_name(String);
            seller_compartment_id = "sellerCompartmentId", with_seller_compartment_id(String);
        }
        optional {
            buyer_compartment_id = "buyerCompartmentId", with_buyer_compartment_id(String);
            description = "description", with_description(String);
            internal_notes = "internalNotes", with_internal_notes(String);
            time_start_date = "timeStartDate", with_time_start_date(DateTime<Utc>);
            duration = "duration", with_duration(String);
            time_accept_by = "timeAcceptBy", with_time_accept_by(DateTime<Utc>);
            pricing = "pricing", with_pricing(models::Pricing);
            buyer_information = "buyerInformation",
                with_buyer_information(models::BuyerInformation);
            seller_information = "sellerInformation",
                with_seller_information(models::SellerInformation);
            resource_bundles = "resourceBundles", with_resource_bundles([models::ResourceBundle]);
            custom_fields = "customFields", with_custom_fields([models::CustomField]);
            offer_type = "offerType", with_offer_type(String);
            offer_quote_ids = "offerQuoteIds", with_offer_quote_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
