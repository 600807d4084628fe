// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the offer quote.
    UpdateOfferQuote = PUT "/offerQuotes/{offerQuoteId}";
    required {
        offer_quote_id = path "offerQuoteId" (String);
        update_offer_quote_details = json(models::UpdateOfferQuoteDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OfferQuote) }
    then { settled(get_offer_quote, models::OfferQuote, models::OfferQuoteLifecycleState); }
}
