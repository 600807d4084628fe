// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an offer.
    ///
    /// The response has the header `etag`.
    CreateOffer = POST "/offers";
    facts { with_retry_token(); }
    required {
        create_offer_details = json(models::CreateOfferDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Offer) }
    then {
        settled(get_offer, models::Offer, models::OfferLifecycleState);
        with_id("offerId", "id");
    }
}
