// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a quick pick.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickPickSummary {
    /// The quick pick name.
    pub quick_pick_name: String,
    /// The quick pick query.
    pub quick_pick_query: String,
}

model! {
    QuickPickSummary {
        quick_pick_name = "quickPickName";
        quick_pick_query = "quickPickQuery";
    }
}
