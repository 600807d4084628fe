// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Withdraws the offer.
    WithdrawOffer = POST "/offers/{offerId}/actions/withdrawOffer";
    required {
        offer_id = path "offerId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_offer, models::Offer, models::OfferLifecycleState); }
}
