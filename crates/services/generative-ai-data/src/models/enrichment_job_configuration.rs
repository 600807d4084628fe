// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An enrichment job configuration.
    ///
    /// The field `enrichmentJobType` selects the variant.
    pub enum EnrichmentJobConfiguration by "enrichmentJobType" {
        DeltaRefresh(models::DeltaRefreshEnrichmentJobConfiguration) = "DELTA_REFRESH",
            as_delta_refresh;
        FullBuild(models::FullBuildEnrichmentJobConfiguration) = "FULL_BUILD", as_full_build;
        PartialBuild(models::PartialBuildEnrichmentJobConfiguration) = "PARTIAL_BUILD",
            as_partial_build;
    }
}
