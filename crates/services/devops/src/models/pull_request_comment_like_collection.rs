// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of pull request comment likes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PullRequestCommentLikeCollection {
    /// The users.
    pub users: Vec<models::PrincipalDetails>,
    /// The total likes.
    pub total_likes: i64,
}

model! {
    PullRequestCommentLikeCollection {
        users = "users";
        total_likes = "totalLikes";
    }
}
