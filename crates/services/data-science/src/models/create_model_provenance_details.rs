// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of the provenance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelProvenanceDetails {
    /// The URL of the Git repository with the training code.
    pub repository_url: Option<String>,
    /// The branch of the Git repository.
    pub git_branch: Option<String>,
    /// The commit of the training code.
    pub git_commit: Option<String>,
    /// The path of the model artifacts.
    pub script_dir: Option<String>,
    /// The path of the training script or notebook.
    pub training_script: Option<String>,
    /// The OCID of the job or notebook session that trained the model.
    pub training_id: Option<String>,
}

model! {
    CreateModelProvenanceDetails {
        optional {
            repository_url = "repositoryUrl", with_repository_url(String);
            git_branch = "gitBranch", with_git_branch(String);
            git_commit = "gitCommit", with_git_commit(String);
            script_dir = "scriptDir", with_script_dir(String);
            training_script = "trainingScript", with_training_script(String);
            training_id = "trainingId", with_training_id(String);
        }
    }
}
