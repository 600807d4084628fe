// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a stack template configuration source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStackTemplateConfigSourceDetails {
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
    /// The ID of the template.
    pub template_id: String,
}

model! {
    CreateStackTemplateConfigSourceDetails, "configSourceType" = "TEMPLATE_CONFIG_SOURCE" {
        required {
            template_id = "templateId", with_template_id(String);
        }
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
        }
    }
}
