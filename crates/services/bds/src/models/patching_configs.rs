// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Patching configurations.
    ///
    /// The field `patchingConfigStrategy` selects the variant.
    pub enum PatchingConfigs by "patchingConfigStrategy", sent {
        BatchingBased(models::BatchingBasedPatchingConfigs) = "BATCHING_BASED", as_batching_based;
        DomainBased(models::DomainBasedPatchingConfigs) = "DOMAIN_BASED", as_domain_based;
        DowntimeBased(models::DowntimeBasedPatchingConfigs) = "DOWNTIME_BASED", as_downtime_based;
    }
}
