// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the offer internal detail.
    ///
    /// The response has the header `etag`.
    GetOfferInternalDetail = GET "/offers/{offerId}/internalDetails";
    required {
        offer_id = path "offerId" (String);
    }
    returns { json(models::OfferInternalDetail) }
}
