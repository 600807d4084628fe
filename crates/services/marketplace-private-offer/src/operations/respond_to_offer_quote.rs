// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Responds to the offer quote.
    RespondToOfferQuote = POST "/offerQuotes/{offerQuoteId}/actions/respondToOfferQuote";
    facts { with_retry_token(); }
    required {
        offer_quote_id = path "offerQuoteId" (String);
        respond_to_offer_quote_details = json(models::RespondToOfferQuoteDetails);
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
