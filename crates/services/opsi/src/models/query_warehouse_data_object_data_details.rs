// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of warehouse data object data to query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryWarehouseDataObjectDataDetails {
    /// The query.
    pub query: models::DataObjectQuery,
}

model! {
    QueryWarehouseDataObjectDataDetails {
        required {
            query = "query", with_query(models::DataObjectQuery);
        }
    }
}
