// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Template baseline diffs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateBaselineDiffs {
    /// The finding in the baseline.
    pub baseline: Option<models::Finding>,
    /// The targets.
    pub targets: Option<Vec<models::TemplateBaselineDiffsPerTarget>>,
}

model! {
    TemplateBaselineDiffs {
        baseline = "baseline";
        targets = "targets";
    }
}
