// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a batching strategy to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateBatchingStrategyDetails by "type", sent {
        FiftyFifty(models::CreateFiftyFiftyBatchingStrategyDetails) = "FIFTY_FIFTY", as_fifty_fifty;
        NonRolling(models::CreateNonRollingBatchingStrategyDetails) = "NON_ROLLING", as_non_rolling;
        Sequential(models::CreateSequentialBatchingStrategyDetails) = "SEQUENTIAL", as_sequential;
        ServiceAvailabilityFactor(models::CreateServiceAvailabilityFactorBatchingStrategyDetails)
            = "SERVICE_AVAILABILITY_FACTOR", as_service_availability_factor;
    }
}
