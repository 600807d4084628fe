// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the offer quote internal detail.
    GetOfferQuoteInternalDetail = GET "/offerQuotes/{offerQuoteId}/internalDetails";
    required {
        offer_quote_id = path "offerQuoteId" (String);
    }
    returns { json(models::OfferQuoteInternalDetail) }
}
