// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A query parameter transformation policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryParameterTransformationPolicy {
    /// The set query parameters.
    pub set_query_parameters: Option<models::SetQueryParameterPolicy>,
    /// The rename query parameters.
    pub rename_query_parameters: Option<models::RenameQueryParameterPolicy>,
    /// The filter query parameters.
    pub filter_query_parameters: Option<models::FilterQueryParameterPolicy>,
}

model! {
    QueryParameterTransformationPolicy {
        optional {
            set_query_parameters = "setQueryParameters",
                with_set_query_parameters(models::SetQueryParameterPolicy);
            rename_query_parameters = "renameQueryParameters",
                with_rename_query_parameters(models::RenameQueryParameterPolicy);
            filter_query_parameters = "filterQueryParameters",
                with_filter_query_parameters(models::FilterQueryParameterPolicy);
        }
    }
}
