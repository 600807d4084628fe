// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the offer quote.
    ///
    /// The response has the header `etag`.
    GetOfferQuote = GET "/offerQuotes/{offerQuoteId}";
    required {
        offer_quote_id = path "offerQuoteId" (String);
    }
    returns { json(models::OfferQuote), state(models::OfferQuoteLifecycleState) }
}
