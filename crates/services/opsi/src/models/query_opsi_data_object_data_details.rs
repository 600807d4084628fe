// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of OPSI data object data to query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryOpsiDataObjectDataDetails {
    /// The identifier of the data object.
    pub data_object_identifier: Option<String>,
    /// The data objects.
    pub data_objects: Option<Vec<models::OpsiDataObjectDetailsInQuery>>,
    /// The query.
    pub query: models::DataObjectQuery,
    /// The filters for the resources.
    pub resource_filters: Option<models::ResourceFilters>,
}

model! {
    QueryOpsiDataObjectDataDetails {
        required {
            query = "query", with_query(models::DataObjectQuery);
        }
        optional {
            data_object_identifier = "dataObjectIdentifier", with_data_object_identifier(String);
            data_objects = "dataObjects", with_data_objects([models::OpsiDataObjectDetailsInQuery]);
            resource_filters = "resourceFilters", with_resource_filters(models::ResourceFilters);
        }
    }
}
