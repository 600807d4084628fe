// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A result error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultError {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
    /// The description of the issue.
    pub issue: Option<String>,
    /// The action.
    pub action: Option<String>,
    /// The action link.
    pub action_link: Option<String>,
    /// The action text.
    pub action_text: Option<String>,
}

model! {
    ResultError {
        code = "code";
        message = "message";
        issue = "issue";
        action = "action";
        action_link = "actionLink";
        action_text = "actionText";
    }
}
