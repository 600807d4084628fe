// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a batching strategy.
    ///
    /// The field `type` selects the variant.
    pub enum BatchingStrategyDetails by "type" {
        FiftyFifty(models::FiftyFiftyBatchingStrategyDetails) = "FIFTY_FIFTY", as_fifty_fifty;
        NonRolling(models::NonRollingBatchingStrategyDetails) = "NON_ROLLING", as_non_rolling;
        Sequential(models::SequentialBatchingStrategyDetails) = "SEQUENTIAL", as_sequential;
        ServiceAvailabilityFactor(models::ServiceAvailabilityFactorBatchingStrategyDetails)
            = "SERVICE_AVAILABILITY_FACTOR", as_service_availability_factor;
    }
}
