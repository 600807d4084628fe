// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an offer quote.
    CreateOfferQuote = POST "/offerQuotes";
    facts { with_retry_token(); }
    required {
        create_offer_quote_details = json(models::CreateOfferQuoteDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OfferQuote) }
    then {
        settled(get_offer_quote, models::OfferQuote, models::OfferQuoteLifecycleState);
        with_id("offerQuoteId", "id");
    }
}
