// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an Oracle data verification object status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDataVerificationObjectStatusSummary {
    /// The owner.
    pub owner: Option<String>,
    /// The name of the object.
    pub object_name: String,
    /// The status in source.
    pub status_in_source: String,
    /// The status in target.
    pub status_in_target: String,
    /// The type of the object.
    pub object_type: models::OracleDataVerificationObjectStatusObjectType,
}

model! {
    OracleDataVerificationObjectStatusSummary, "databaseCombination" = "ORACLE" {
        owner = "owner";
        object_name = "objectName";
        status_in_source = "statusInSource";
        status_in_target = "statusInTarget";
        object_type = "objectType";
    }
}
