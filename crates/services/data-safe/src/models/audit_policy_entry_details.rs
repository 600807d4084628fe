// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an audit policy entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditPolicyEntryDetails {
    /// The datasafe user exclusion status.
    pub datasafe_user_exclusion_status: models::AuditPolicyEntryDatasafeUserExclusionStatus,
    /// The exclude datasafe user failure msg.
    pub exclude_datasafe_user_failure_msg: Option<String>,
}

model! {
    AuditPolicyEntryDetails, "entryType" = "AUDIT_POLICY" {
        datasafe_user_exclusion_status = "datasafeUserExclusionStatus";
        exclude_datasafe_user_failure_msg = "excludeDatasafeUserFailureMsg";
    }
}
