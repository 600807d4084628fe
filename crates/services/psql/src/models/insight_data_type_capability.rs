// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An insight data type capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InsightDataTypeCapability {
    /// The insight data type.
    pub insight_data_type: models::InsightDataTypeCapabilityInsightDataType,
    /// The description.
    pub description: Option<String>,
    /// The data contract.
    pub data_contract: models::InsightDataContract,
    /// The date time range support.
    pub date_time_range_support: Option<models::DateTimeRangeCapability>,
    /// The granularity.
    pub granularity: Option<models::GranularityCapability>,
    /// The filters.
    pub filters: Option<Vec<models::InsightFilterCapability>>,
    /// The sorting.
    pub sorting: Option<models::SortingCapability>,
    /// The pagination.
    pub pagination: Option<models::PaginationCapability>,
    /// The limits.
    pub limits: Option<models::InsightLimits>,
}

model! {
    InsightDataTypeCapability {
        insight_data_type = "insightDataType";
        description = "description";
        data_contract = "dataContract";
        date_time_range_support = "dateTimeRangeSupport";
        granularity = "granularity";
        filters = "filters";
        sorting = "sorting";
        pagination = "pagination";
        limits = "limits";
    }
}
