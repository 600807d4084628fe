// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An issue type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueType {
    /// The key of the issue type.
    pub issue_type_key: Option<String>,
    /// The label. Example: `Instance Performance`.
    pub label: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    IssueType {
        issue_type_key = "issueTypeKey";
        label = "label";
        name = "name";
    }
}
