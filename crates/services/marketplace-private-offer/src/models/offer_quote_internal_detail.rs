// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An offer quote internal detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferQuoteInternalDetail {
    /// The IDs of the offers.
    pub offer_ids: Option<Vec<String>>,
}

model! {
    OfferQuoteInternalDetail {
        offer_ids = "offerIds";
    }
}
