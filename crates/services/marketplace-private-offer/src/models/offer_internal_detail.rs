// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An offer internal detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferInternalDetail {
    /// The key-value pairs that the seller specified.
    pub custom_fields: Vec<models::CustomField>,
    /// The internal notes on the offer.
    pub internal_notes: String,
    /// The IDs of the associated offer quotes.
    pub offer_quote_ids: Option<Vec<String>>,
}

model! {
    OfferInternalDetail {
        custom_fields = "customFields";
        internal_notes = "internalNotes";
        offer_quote_ids = "offerQuoteIds";
    }
}
