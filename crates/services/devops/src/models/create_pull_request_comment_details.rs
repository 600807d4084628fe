// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pull request comment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePullRequestCommentDetails {
    /// The data.
    pub data: String,
    /// The ID of the parent.
    pub parent_id: Option<String>,
    /// The path of the file.
    pub file_path: Option<String>,
    /// The ID of the commit.
    pub commit_id: Option<String>,
    /// The type of the file.
    pub file_type: Option<models::PullRequestCommentFileType>,
    /// The line number.
    pub line_number: Option<i64>,
}

model! {
    CreatePullRequestCommentDetails {
        required {
            data = "data", with_data(String);
        }
        optional {
            parent_id = "parentId", with_parent_id(String);
            file_path = "filePath", with_file_path(String);
            commit_id = "commitId", with_commit_id(String);
            file_type = "fileType", with_file_type(models::PullRequestCommentFileType);
            line_number = "lineNumber", with_line_number(i64);
        }
    }
}
