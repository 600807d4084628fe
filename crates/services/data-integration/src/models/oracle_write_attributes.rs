// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Oracle write attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleWriteAttributes {
    /// The size of a batch.
    pub batch_size: Option<i64>,
    /// Whether to truncate the target.
    pub is_truncate: Option<bool>,
    /// The isolation level of transactions.
    pub isolation_level: Option<String>,
}

model! {
    OracleWriteAttributes, "modelType" = "ORACLE_WRITE_ATTRIBUTE" {
        optional {
            batch_size = "batchSize", with_batch_size(i64);
            is_truncate = "isTruncate", with_is_truncate(bool);
            isolation_level = "isolationLevel", with_isolation_level(String);
        }
    }
}
