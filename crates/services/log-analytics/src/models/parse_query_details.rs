// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a query to parse.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParseQueryDetails {
    /// The query.
    pub query_string: String,
    /// The subsystem.
    pub sub_system: models::ParseQuerySubSystem,
}

model! {
    ParseQueryDetails {
        required {
            query_string = "queryString", with_query_string(String);
            sub_system = "subSystem", with_sub_system(models::ParseQuerySubSystem);
        }
    }
}
