// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a pull request comment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePullRequestCommentDetails {
    /// The data.
    pub data: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdatePullRequestCommentDetails {
        optional {
            data = "data", with_data(String), clear_data;
        }
    }
}
