// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DB IORM configuration update detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbIormConfigUpdateDetail {
    /// The name of the database.
    pub db_name: Option<String>,
    /// The relative priority of the database.
    pub share: Option<i64>,
}

model! {
    DbIormConfigUpdateDetail {
        optional {
            db_name = "dbName", with_db_name(String);
            share = "share", with_share(i64);
        }
    }
}
