// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in the provenance of a model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateModelProvenanceDetails {
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
    cleared: Vec<String>,
}

update! {
    UpdateModelProvenanceDetails {
        optional {
            repository_url = "repositoryUrl", with_repository_url(String), clear_repository_url;
            git_branch = "gitBranch", with_git_branch(String), clear_git_branch;
            git_commit = "gitCommit", with_git_commit(String), clear_git_commit;
            script_dir = "scriptDir", with_script_dir(String), clear_script_dir;
            training_script = "trainingScript", with_training_script(String), clear_training_script;
            training_id = "trainingId", with_training_id(String), clear_training_id;
        }
    }
}
