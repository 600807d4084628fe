// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An offer restriction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferRestriction {
    /// The region.
    pub region: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The OCIDs of the subscriptions.
    pub subscription_ids: Option<Vec<String>>,
}

model! {
    OfferRestriction {
        region = "region";
        availability_domain = "availabilityDomain";
        subscription_ids = "subscriptionIds";
    }
}
