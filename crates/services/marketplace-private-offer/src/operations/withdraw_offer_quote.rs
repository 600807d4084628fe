// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Withdraws the offer quote.
    WithdrawOfferQuote = POST "/offerQuotes/{offerQuoteId}/actions/withdrawOfferQuote";
    facts { with_retry_token(); }
    required {
        offer_quote_id = path "offerQuoteId" (String);
    }
    optional {
        /// The OCID of the compartment of the reseller.
        reseller_compartment_id = query "resellerCompartmentId" (String);
        /// The OCID of the compartment of the independent software vendor (ISV).
        isv_compartment_id = query "isvCompartmentId" (String);
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
