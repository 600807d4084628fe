// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Limit and usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitAndUsage {
    /// The maximum number of items per page.
    pub limit: i64,
    /// The usage.
    pub usage: i64,
}

model! {
    LimitAndUsage {
        limit = "limit";
        usage = "usage";
    }
}
