// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListEnrichmentJobs` can sort.
    pub enum ListEnrichmentJobsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
