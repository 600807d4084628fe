// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Binary backup content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BinaryBackupContent {
    /// The middleware.
    pub middleware: models::MiddlewareBinaryBackupContent,
}

model! {
    BinaryBackupContent, "contentType" = "BINARY" {
        middleware = "middleware";
    }
}
