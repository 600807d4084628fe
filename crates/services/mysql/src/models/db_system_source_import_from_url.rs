// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DB system source import from URL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemSourceImportFromUrl {}

model! {
    DbSystemSourceImportFromUrl, "sourceType" = "IMPORTURL" {}
}
