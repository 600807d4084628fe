// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an issue type to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIssueTypeDetails {
    /// The key of the issue type.
    pub issue_type_key: Option<String>,
}

model! {
    CreateIssueTypeDetails {
        optional {
            issue_type_key = "issueTypeKey", with_issue_type_key(String);
        }
    }
}
