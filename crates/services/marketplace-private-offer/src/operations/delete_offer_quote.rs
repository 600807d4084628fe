// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the offer quote.
    DeleteOfferQuote = DELETE "/offerQuotes/{offerQuoteId}";
    required {
        offer_quote_id = path "offerQuoteId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_offer_quote); }
}
