// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an Oracle managed key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleManagedKeyDetails {}

model! {
    OracleManagedKeyDetails, "provider" = "ORACLE_MANAGED" {
        optional {}
    }
}
