// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An individual OPSI data object details in query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndividualOpsiDataObjectDetailsInQuery {
    /// The query parameters.
    pub query_params: Option<Vec<models::OpsiDataObjectQueryParam>>,
    /// The identifier of the data object.
    pub data_object_identifier: String,
}

model! {
    IndividualOpsiDataObjectDetailsInQuery, "dataObjectDetailsTarget" = "INDIVIDUAL_OPSIDATAOBJECT" {
        required {
            data_object_identifier = "dataObjectIdentifier", with_data_object_identifier(String);
        }
        optional {
            query_params = "queryParams", with_query_params([models::OpsiDataObjectQueryParam]);
        }
    }
}
