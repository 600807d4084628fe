// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a git ref to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteGitRefDetails {
    /// The name of the reference.
    pub ref_name: String,
}

model! {
    DeleteGitRefDetails {
        required {
            ref_name = "refName", with_ref_name(String);
        }
    }
}
