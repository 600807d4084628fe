// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ccd offer.
    GetCcdOffer = GET "/ccdOffers/{ccdOfferId}";
    required {
        ccd_offer_id = path "ccdOfferId" (String);
        subscription_id = query "subscriptionId" (String);
    }
    returns { json(models::CcdOffer) }
}
