// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// GitHub filter attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GithubFilterAttributes {
    /// The pushed branch, or the source branch of the pull request.
    pub head_ref: Option<String>,
    /// The target branch of the pull request. It does not apply to pushes.
    pub base_ref: Option<String>,
    /// The file filter.
    pub file_filter: Option<models::FileFilter>,
}

model! {
    GithubFilterAttributes {
        optional {
            head_ref = "headRef", with_head_ref(String);
            base_ref = "baseRef", with_base_ref(String);
            file_filter = "fileFilter", with_file_filter(models::FileFilter);
        }
    }
}
