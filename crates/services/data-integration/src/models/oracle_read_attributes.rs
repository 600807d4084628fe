// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Oracle read attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleReadAttributes {
    /// The fetch size for reading.
    pub fetch_size: Option<i64>,
}

model! {
    OracleReadAttributes, "modelType" = "ORACLE_READ_ATTRIBUTE" {
        optional {
            fetch_size = "fetchSize", with_fetch_size(i64);
        }
    }
}
