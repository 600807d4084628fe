// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a pull request comment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PullRequestCommentSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the pull request.
    pub pull_request_id: String,
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
    /// The likes of the comment.
    pub likes: Option<models::PullRequestCommentLikeCollection>,
    /// The status.
    pub status: models::PullRequestCommentStatus,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The ID of the creator.
    pub created_by: models::PrincipalDetails,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The user or principal that made the last update.
    pub updated_by: Option<models::PrincipalDetails>,
    /// The status of the context of the inline comment.
    pub context_status: Option<models::PullRequestCommentContextStatus>,
    /// The context of the inline comment, a snippet of 4 lines.
    pub comment_context: Option<Vec<models::DiffLineDetails>>,
}

model! {
    PullRequestCommentSummary {
        id = "id";
        pull_request_id = "pullRequestId";
        data = "data";
        parent_id = "parentId";
        file_path = "filePath";
        commit_id = "commitId";
        file_type = "fileType";
        line_number = "lineNumber";
        likes = "likes";
        status = "status";
        time_created = "timeCreated";
        created_by = "createdBy";
        time_updated = "timeUpdated";
        updated_by = "updatedBy";
        context_status = "contextStatus";
        comment_context = "commentContext";
    }
}
