// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a user access analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAccessAnalyticsSummary {
    /// The total count.
    pub count: i64,
    /// The user name.
    pub user_name: String,
}

model! {
    UserAccessAnalyticsSummary {
        count = "count";
        user_name = "userName";
    }
}
