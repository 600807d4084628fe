// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An error on anonymous handling.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorOnAnonymousHandling {}

model! {
    ErrorOnAnonymousHandling, "policy" = "ERROR_ON_ANONYMOUS" {
        optional {}
    }
}
