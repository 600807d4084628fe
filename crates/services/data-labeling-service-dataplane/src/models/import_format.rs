// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An import format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportFormat {
    /// The name.
    pub name: models::ImportFormatName,
    /// The version.
    pub version: Option<models::ImportFormatVersion>,
}

model! {
    ImportFormat {
        name = "name";
        version = "version";
    }
}
