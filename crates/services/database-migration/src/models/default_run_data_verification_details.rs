// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The default details of a data verification to run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultRunDataVerificationDetails {}

model! {
    DefaultRunDataVerificationDetails, "type" = "DEFAULT" {
        optional {}
    }
}
