// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An Oracle read attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleReadAttribute {
    /// The fetch size for reading.
    pub fetch_size: Option<i64>,
}

model! {
    OracleReadAttribute, "modelType" = "ORACLEREADATTRIBUTE" {
        optional {
            fetch_size = "fetchSize", with_fetch_size(i64);
        }
    }
}
