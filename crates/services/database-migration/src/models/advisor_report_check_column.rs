// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An advisor report check column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvisorReportCheckColumn {
    /// The key.
    pub key: String,
    /// The display name.
    pub display_name: String,
}

model! {
    AdvisorReportCheckColumn {
        key = "key";
        display_name = "displayName";
    }
}
