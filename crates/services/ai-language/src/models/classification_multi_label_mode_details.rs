// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a classification multi label mode.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassificationMultiLabelModeDetails {
    /// The version of the model. Default: the latest pre-trained version.
    pub version: Option<String>,
}

model! {
    ClassificationMultiLabelModeDetails, "classificationMode" = "MULTI_LABEL" {
        optional {
            version = "version", with_version(String);
        }
    }
}
