// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A template baseline diffs per target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateBaselineDiffsPerTarget {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The key.
    pub key: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The severity.
    pub severity: Option<models::TemplateBaselineDiffsPerTargetSeverity>,
}

model! {
    TemplateBaselineDiffsPerTarget {
        target_id = "targetId";
        key = "key";
        title = "title";
        severity = "severity";
    }
}
