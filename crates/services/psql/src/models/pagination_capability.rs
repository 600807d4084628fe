// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A pagination capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaginationCapability {
    /// Whether the item is supported.
    pub is_supported: bool,
    /// The maximum limit.
    pub max_limit: Option<i64>,
    /// The default limit.
    pub default_limit: Option<i64>,
}

model! {
    PaginationCapability {
        is_supported = "isSupported";
        max_limit = "maxLimit";
        default_limit = "defaultLimit";
    }
}
