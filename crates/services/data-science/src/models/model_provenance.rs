// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The provenance of a model: the information to reproduce its training.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelProvenance {
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
    ModelProvenance {
        repository_url = "repositoryUrl";
        git_branch = "gitBranch";
        git_commit = "gitCommit";
        script_dir = "scriptDir";
        training_script = "trainingScript";
        training_id = "trainingId";
    }
}
