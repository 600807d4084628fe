// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database to upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeDatabaseDetails {
    /// The action.
    pub action: models::UpgradeDatabaseAction,
    /// The database upgrade source details.
    pub database_upgrade_source_details: Option<models::DatabaseUpgradeSourceBase>,
}

model! {
    UpgradeDatabaseDetails {
        required {
            action = "action", with_action(models::UpgradeDatabaseAction);
        }
        optional {
            database_upgrade_source_details = "databaseUpgradeSourceDetails",
                with_database_upgrade_source_details(models::DatabaseUpgradeSourceBase);
        }
    }
}
