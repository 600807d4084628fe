// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the offer status of an offer.
    pub enum OfferStatus {
        Draft = "DRAFT",
        PendingMarketplace = "PENDING_MARKETPLACE",
        PendingBuyer = "PENDING_BUYER",
        Expired = "EXPIRED",
        Accepted = "ACCEPTED",
        Active = "ACTIVE",
        Ended = "ENDED",
        FailedSend = "FAILED_SEND",
        FailedAccept = "FAILED_ACCEPT",
    }
}
