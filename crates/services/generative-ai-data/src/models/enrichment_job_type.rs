// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the enrichment job type of an enrichment job.
    pub enum EnrichmentJobType {
        FullBuild = "FULL_BUILD",
        PartialBuild = "PARTIAL_BUILD",
        DeltaRefresh = "DELTA_REFRESH",
    }
}
