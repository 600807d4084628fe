// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in an offer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOfferDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment of the buyer.
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOfferDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            buyer_compartment_id = "buyerCompartmentId", with_buyer_compartment_id(String),
                clear_buyer_compartment_id;
            description = "description", with_description(String), clear_description;
            internal_notes = "internalNotes", with_internal_notes(String), clear_internal_notes;
            time_start_date = "timeStartDate", with_time_start_date(DateTime<Utc>),
                clear_time_start_date;
            duration = "duration", with_duration(String), clear_duration;
            time_accept_by = "timeAcceptBy", with_time_accept_by(DateTime<Utc>),
                clear_time_accept_by;
            pricing = "pricing", with_pricing(models::Pricing), clear_pricing;
            buyer_information = "buyerInformation",
                with_buyer_information(models::BuyerInformation), clear_buyer_information;
            seller_information = "sellerInformation",
                with_seller_information(models::SellerInformation), clear_seller_information;
            resource_bundles = "resourceBundles", with_resource_bundles([models::ResourceBundle]),
                clear_resource_bundles;
            custom_fields = "customFields", with_custom_fields([models::CustomField]),
                clear_custom_fields;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
