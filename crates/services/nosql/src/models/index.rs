// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An index.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Index {
    /// The name.
    pub name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name of the table.
    pub table_name: Option<String>,
    /// The OCID of the table.
    pub table_id: Option<String>,
    /// The keys.
    pub keys: Option<Vec<models::IndexKey>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::IndexLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    Index {
        name = "name";
        compartment_id = "compartmentId";
        table_name = "tableName";
        table_id = "tableId";
        keys = "keys";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
