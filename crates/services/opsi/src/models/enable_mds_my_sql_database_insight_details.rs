// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a mds MySQL database insight to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableMdsMySqlDatabaseInsightDetails {}

model! {
    EnableMdsMySqlDatabaseInsightDetails, "entitySource" = "MDS_MYSQL_DATABASE_SYSTEM" {
        optional {}
    }
}
