// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A generic REST call attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericRestCallAttribute {
    /// The fetch size for reading.
    pub fetch_size: Option<i64>,
}

model! {
    GenericRestCallAttribute, "modelType" = "GENERIC_REST_CALL_ATTRIBUTE" {
        fetch_size = "fetchSize";
    }
}
