// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of summarized trend resource risk scores to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestSummarizedTrendResourceRiskScoresDetails {
    /// The filter.
    pub filter: models::RequestSummarizedTrendResourceRiskScoresFilter,
    /// The ID of the filter.
    pub filter_id: String,
}

model! {
    RequestSummarizedTrendResourceRiskScoresDetails {
        required {
            filter = "filter", with_filter(models::RequestSummarizedTrendResourceRiskScoresFilter);
            filter_id = "filterId", with_filter_id(String);
        }
    }
}
