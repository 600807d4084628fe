// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateDetails {
    /// The ID of the template.
    pub template_id: String,
    /// The template parameters.
    pub template_params: Option<Vec<models::TemplateParams>>,
}

model! {
    TemplateDetails {
        required {
            template_id = "templateId", with_template_id(String);
        }
        optional {
            template_params = "templateParams", with_template_params([models::TemplateParams]);
        }
    }
}
