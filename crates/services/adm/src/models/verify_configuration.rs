// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A verify configuration.
    ///
    /// The field `buildServiceType` selects the variant.
    pub enum VerifyConfiguration by "buildServiceType" {
        GithubActions(models::GitHubActionsConfiguration) = "GITHUB_ACTIONS", as_github_actions;
        GitlabPipeline(models::GitLabPipelineConfiguration) = "GITLAB_PIPELINE", as_gitlab_pipeline;
        JenkinsPipeline(models::JenkinsPipelineConfiguration) = "JENKINS_PIPELINE",
            as_jenkins_pipeline;
        None(models::NoneVerifyConfiguration) = "NONE", as_none;
        OciDevopsBuild(models::OciDevOpsBuildConfiguration) = "OCI_DEVOPS_BUILD",
            as_oci_devops_build;
    }
}
