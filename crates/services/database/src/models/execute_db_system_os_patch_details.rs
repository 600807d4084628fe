// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DB system OS patch to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteDbSystemOsPatchDetails {
    /// The action.
    pub action: models::ExecuteDbSystemOsPatchAction,
    /// The OCID of the database node.
    pub db_node_id: Option<String>,
}

model! {
    ExecuteDbSystemOsPatchDetails {
        required {
            action = "action", with_action(models::ExecuteDbSystemOsPatchAction);
        }
        optional {
            db_node_id = "dbNodeId", with_db_node_id(String);
        }
    }
}
