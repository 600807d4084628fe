// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An application logging configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationLoggingConfig {
    /// The line format.
    pub line_format: Option<models::ApplicationLoggingConfigLineFormat>,
}

model! {
    ApplicationLoggingConfig {
        optional {
            line_format = "lineFormat",
                with_line_format(models::ApplicationLoggingConfigLineFormat);
        }
    }
}
