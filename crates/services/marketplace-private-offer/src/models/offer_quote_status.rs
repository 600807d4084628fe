// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the offer quote status of an offer quote.
    pub enum OfferQuoteStatus {
        Draft = "DRAFT",
        PendingIsv = "PENDING_ISV",
        PendingIsvUpdate = "PENDING_ISV_UPDATE",
        PendingReseller = "PENDING_RESELLER",
        ResellerAccepted = "RESELLER_ACCEPTED",
        BuyerAccepted = "BUYER_ACCEPTED",
        Active = "ACTIVE",
        Ended = "ENDED",
        Expired = "EXPIRED",
        FailedSend = "FAILED_SEND",
        FailedAccept = "FAILED_ACCEPT",
        FailedRespond = "FAILED_RESPOND",
    }
}
