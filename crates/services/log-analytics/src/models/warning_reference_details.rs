// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a warning reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WarningReferenceDetails {
    /// The warning references.
    pub warning_references: Option<Vec<String>>,
}

model! {
    WarningReferenceDetails {
        optional {
            warning_references = "warningReferences", with_warning_references([String]);
        }
    }
}
