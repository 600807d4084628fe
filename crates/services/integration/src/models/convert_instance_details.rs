// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance to convert.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertInstanceDetails {
    /// The conversion type.
    pub conversion_type: models::ConvertInstanceConversionType,
    /// The conversion phase.
    pub conversion_phase: Option<models::ConvertInstanceConversionPhase>,
}

model! {
    ConvertInstanceDetails {
        required {
            conversion_type = "conversionType",
                with_conversion_type(models::ConvertInstanceConversionType);
        }
        optional {
            conversion_phase = "conversionPhase",
                with_conversion_phase(models::ConvertInstanceConversionPhase);
        }
    }
}
