// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A catalog source template configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogSourceTemplateConfig {
    /// The working directory.
    pub working_directory: Option<String>,
    /// The ZIP file, base64-encoded.
    pub zip_file_base64_encoded: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The long description.
    pub long_description: Option<String>,
    /// The template display name.
    pub template_display_name: Option<String>,
}

model! {
    CatalogSourceTemplateConfig, "configSourceType" = "STACK_TEMPLATE_CATALOG_SOURCE" {
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
            zip_file_base64_encoded = "zipFileBase64Encoded", with_zip_file_base64_encoded(String);
            description = "description", with_description(String);
            long_description = "longDescription", with_long_description(String);
            template_display_name = "templateDisplayName", with_template_display_name(String);
        }
    }
}
