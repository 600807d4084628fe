// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DB system source from none to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbSystemSourceFromNoneDetails {}

model! {
    CreateDbSystemSourceFromNoneDetails, "sourceType" = "NONE" {
        optional {}
    }
}
