// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a logging query.
    ///
    /// The field `loggingQueryType` selects the variant.
    pub enum LoggingQueryDetails by "loggingQueryType" {
        Insight(models::InsightTypeLoggingQueryDetails) = "INSIGHT", as_insight;
    }
}
