// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The configuration of personal data (PII) detection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonallyIdentifiableInformationConfiguration {
    /// The types of personal data to detect.
    pub types: Vec<String>,
}

model! {
    PersonallyIdentifiableInformationConfiguration {
        required {
            types = "types", with_types([String]);
        }
    }
}
