// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A third party paid listing eligibility.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyPaidListingEligibility {
    /// Whether it is paid listing eligible.
    pub is_paid_listing_eligible: bool,
    /// Whether paid listing is throttled.
    pub is_paid_listing_throttled: bool,
    /// The eligibility reason.
    pub eligibility_reason: models::ThirdPartyPaidListingEligibilityEligibilityReason,
}

model! {
    ThirdPartyPaidListingEligibility {
        is_paid_listing_eligible = "isPaidListingEligible";
        is_paid_listing_throttled = "isPaidListingThrottled";
        eligibility_reason = "eligibilityReason";
    }
}
