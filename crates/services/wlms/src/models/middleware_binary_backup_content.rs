// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Middleware binary backup content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MiddlewareBinaryBackupContent {
    /// The version.
    pub version: Option<String>,
    /// The patches.
    pub patches: Option<Vec<models::MiddlewareBackupPatch>>,
}

model! {
    MiddlewareBinaryBackupContent {
        version = "version";
        patches = "patches";
    }
}
