// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DB home for standby DB system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbHomeForStandbyDbSystem {
    /// The display name.
    pub display_name: Option<String>,
    /// The database.
    pub database: models::CreateDatabaseForStandbyDbSystemDetails,
}

model! {
    CreateDbHomeForStandbyDbSystem {
        required {
            database = "database", with_database(models::CreateDatabaseForStandbyDbSystemDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
        }
    }
}
