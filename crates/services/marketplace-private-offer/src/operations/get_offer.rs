// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the offer.
    ///
    /// The response has the header `etag`.
    GetOffer = GET "/offers/{offerId}";
    required {
        offer_id = path "offerId" (String);
    }
    returns { json(models::Offer), state(models::OfferLifecycleState) }
}
