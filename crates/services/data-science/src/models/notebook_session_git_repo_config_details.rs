// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Git repository of a notebook session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotebookSessionGitRepoConfigDetails {
    /// The URL of the repository.
    pub url: String,
}

model! {
    NotebookSessionGitRepoConfigDetails {
        required {
            url = "url", with_url(String);
        }
    }
}
