// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An export format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportFormat {
    /// The name.
    pub name: Option<models::ExportFormatName>,
    /// The version.
    pub version: Option<models::ExportFormatVersion>,
}

model! {
    ExportFormat {
        optional {
            name = "name", with_name(models::ExportFormatName);
            version = "version", with_version(models::ExportFormatVersion);
        }
    }
}
