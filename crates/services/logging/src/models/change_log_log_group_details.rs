// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a log log group to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeLogLogGroupDetails {
    /// The OCID of the target log group.
    pub target_log_group_id: Option<String>,
}

model! {
    ChangeLogLogGroupDetails {
        optional {
            target_log_group_id = "targetLogGroupId", with_target_log_group_id(String);
        }
    }
}
