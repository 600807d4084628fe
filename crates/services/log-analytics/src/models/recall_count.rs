// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A recall count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecallCount {
    /// The number of recalls.
    pub recall_count: i64,
    /// The recall succeeded.
    pub recall_succeeded: i64,
    /// The recall failed.
    pub recall_failed: i64,
    /// The recall pending.
    pub recall_pending: i64,
    /// The recall limit.
    pub recall_limit: i64,
}

model! {
    RecallCount {
        recall_count = "recallCount";
        recall_succeeded = "recallSucceeded";
        recall_failed = "recallFailed";
        recall_pending = "recallPending";
        recall_limit = "recallLimit";
    }
}
