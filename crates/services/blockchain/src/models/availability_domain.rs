// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An availability domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityDomain {
    /// The ADs.
    pub ads: Option<models::AvailabilityDomainAds>,
}

model! {
    AvailabilityDomain {
        ads = "ads";
    }
}
