// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a DB system source import from URL to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbSystemSourceImportFromUrlDetails {
    /// The URL of the source.
    pub source_url: Secret,
}

model! {
    CreateDbSystemSourceImportFromUrlDetails, "sourceType" = "IMPORTURL" {
        required {
            source_url = "sourceUrl", with_source_url(Secret);
        }
    }
}
