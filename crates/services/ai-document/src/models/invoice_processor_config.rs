// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An invoice processor configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceProcessorConfig {
    /// The OCID of the model.
    pub model_id: Option<String>,
    /// The normalization fields.
    pub normalization_fields: models::NormalizationFields,
}

model! {
    InvoiceProcessorConfig, "processorType" = "INVOICE" {
        required {
            normalization_fields = "normalizationFields",
                with_normalization_fields(models::NormalizationFields);
        }
        optional {
            model_id = "modelId", with_model_id(String);
        }
    }
}
