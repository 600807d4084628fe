// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An Exadata insights data object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInsightsDataObject {
    /// The ID of the resource, or another identifier.
    pub identifier: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The names of the groups that the data object belongs to.
    pub group_names: Option<Vec<String>>,
    /// The supported query time period.
    pub supported_query_time_period: Option<String>,
    /// The metadata of the columns in the data object.
    pub columns_metadata: Vec<models::DataObjectColumnMetadata>,
    /// The supported query parameters.
    pub supported_query_params: Option<Vec<models::OpsiDataObjectSupportedQueryParam>>,
}

model! {
    ExadataInsightsDataObject, "dataObjectType" = "EXADATA_INSIGHTS_DATA_OBJECT" {
        identifier = "identifier";
        display_name = "displayName";
        description = "description";
        name = "name";
        group_names = "groupNames";
        supported_query_time_period = "supportedQueryTimePeriod";
        columns_metadata = "columnsMetadata";
        supported_query_params = "supportedQueryParams";
    }
}
