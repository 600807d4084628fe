// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Sends the offer quote.
    SendOfferQuote = POST "/offerQuotes/{offerQuoteId}/actions/sendOfferQuote";
    facts { with_retry_token(); }
    required {
        offer_quote_id = path "offerQuoteId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_offer_quote, models::OfferQuote, models::OfferQuoteLifecycleState); }
}
