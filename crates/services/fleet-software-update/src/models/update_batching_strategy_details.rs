// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a batching strategy.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateBatchingStrategyDetails by "type", sent {
        FiftyFifty(models::UpdateFiftyFiftyBatchingStrategyDetails) = "FIFTY_FIFTY", as_fifty_fifty;
        None(models::NoneBatchingStrategyDetails) = "NONE", as_none;
        NonRolling(models::UpdateNonRollingBatchingStrategyDetails) = "NON_ROLLING", as_non_rolling;
        Sequential(models::UpdateSequentialBatchingStrategyDetails) = "SEQUENTIAL", as_sequential;
        ServiceAvailabilityFactor(models::UpdateServiceAvailabilityFactorBatchingStrategyDetails)
            = "SERVICE_AVAILABILITY_FACTOR", as_service_availability_factor;
    }
}
