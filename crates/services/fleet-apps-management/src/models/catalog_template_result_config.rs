// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A catalog template result configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogTemplateResultConfig {
    /// The working directory.
    pub working_directory: Option<String>,
    /// The ID of the template.
    pub template_id: Option<String>,
}

model! {
    CatalogTemplateResultConfig, "configResultType" = "TEMPLATE_RESULT_CONFIG" {
        working_directory = "workingDirectory";
        template_id = "templateId";
    }
}
