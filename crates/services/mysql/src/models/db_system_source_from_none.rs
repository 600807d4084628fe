// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DB system source from none.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemSourceFromNone {}

model! {
    DbSystemSourceFromNone, "sourceType" = "NONE" {}
}
