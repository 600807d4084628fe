// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a path analysis to get.
    ///
    /// The field `type` selects the variant.
    pub enum GetPathAnalysisDetails by "type", sent {
        AdhocQuery(models::AdhocGetPathAnalysisDetails) = "ADHOC_QUERY", as_adhoc_query;
        PersistedQuery(models::PersistedGetPathAnalysisDetails) = "PERSISTED_QUERY",
            as_persisted_query;
    }
}
