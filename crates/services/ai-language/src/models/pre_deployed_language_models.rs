// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Pre deployed language models.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreDeployedLanguageModels {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    PreDeployedLanguageModels {
        id = "id";
        compartment_id = "compartmentId";
        description = "description";
    }
}
