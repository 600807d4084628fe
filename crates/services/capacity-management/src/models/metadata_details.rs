// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataDetails {
    /// The format version.
    pub format_version: models::MetadataFormatVersion,
}

model! {
    MetadataDetails {
        required {
            format_version = "formatVersion", with_format_version(models::MetadataFormatVersion);
        }
    }
}
