// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a respond to offer quote.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RespondToOfferQuoteDetails {
    /// The pricing.
    pub pricing: models::Pricing,
}

model! {
    RespondToOfferQuoteDetails {
        required {
            pricing = "pricing", with_pricing(models::Pricing);
        }
    }
}
