// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A catalog result payload.
    ///
    /// The field `configResultType` selects the variant.
    pub enum CatalogResultPayload by "configResultType" {
        GitResultConfig(models::CatalogGitResultConfig) = "GIT_RESULT_CONFIG", as_git_result_config;
        ParResultConfig(models::CatalogParResultConfig) = "PAR_RESULT_CONFIG", as_par_result_config;
        TemplateResultConfig(models::CatalogTemplateResultConfig) = "TEMPLATE_RESULT_CONFIG",
            as_template_result_config;
    }
    shared {
        /// The working directory.
        working_directory = "workingDirectory", str, in GitResultConfig ParResultConfig
            TemplateResultConfig;
    }
}
