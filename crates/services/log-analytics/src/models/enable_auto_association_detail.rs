// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An enable auto association detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableAutoAssociationDetail {
    /// The ID of the log group.
    pub log_group_id: Option<String>,
}

model! {
    EnableAutoAssociationDetail {
        optional {
            log_group_id = "logGroupId", with_log_group_id(String);
        }
    }
}
