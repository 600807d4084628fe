// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An ODH patching configuration.
    ///
    /// The field `patchingConfigStrategy` selects the variant.
    pub enum OdhPatchingConfig by "patchingConfigStrategy", sent {
        BatchingBased(models::BatchingBasedOdhPatchingConfig) = "BATCHING_BASED", as_batching_based;
        DomainBased(models::DomainBasedOdhPatchingConfig) = "DOMAIN_BASED", as_domain_based;
        DowntimeBased(models::DowntimeBasedOdhPatchingConfig) = "DOWNTIME_BASED", as_downtime_based;
    }
}
