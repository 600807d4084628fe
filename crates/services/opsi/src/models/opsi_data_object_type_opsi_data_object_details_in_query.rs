// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OPSI data object type OPSI data object details in query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsiDataObjectTypeOpsiDataObjectDetailsInQuery {
    /// The query parameters.
    pub query_params: Option<Vec<models::OpsiDataObjectQueryParam>>,
    /// The type of the data object.
    pub data_object_type: models::OpsiDataObjectTypeOpsiDataObjectDetailsInQueryDataObjectType,
}

model! {
    OpsiDataObjectTypeOpsiDataObjectDetailsInQuery, "dataObjectDetailsTarget" = "OPSIDATAOBJECTTYPE_OPSIDATAOBJECTS" {
        required {
            data_object_type = "dataObjectType",
                with_data_object_type(models::OpsiDataObjectTypeOpsiDataObjectDetailsInQueryDataObjectType);
        }
        optional {
            query_params = "queryParams", with_query_params([models::OpsiDataObjectQueryParam]);
        }
    }
}
