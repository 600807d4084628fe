// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an automatic capture filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutomaticCaptureFilterDetails {
    /// The name.
    pub name: models::AutomaticCaptureFilterName,
    /// The values to include.
    pub values_to_include: Option<Vec<String>>,
    /// The values to exclude.
    pub values_to_exclude: Option<Vec<String>>,
}

model! {
    AutomaticCaptureFilterDetails {
        required {
            name = "name", with_name(models::AutomaticCaptureFilterName);
        }
        optional {
            values_to_include = "valuesToInclude", with_values_to_include([String]);
            values_to_exclude = "valuesToExclude", with_values_to_exclude([String]);
        }
    }
}
