// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the offer.
    ///
    /// The response has the header `etag`.
    UpdateOffer = PUT "/offers/{offerId}";
    required {
        offer_id = path "offerId" (String);
        update_offer_details = json(models::UpdateOfferDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Offer) }
    then { settled(get_offer, models::Offer, models::OfferLifecycleState); }
}
