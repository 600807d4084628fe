// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DB system to upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeDbSystemDetails {
    /// The version of the database.
    pub db_version: String,
    /// The OCID of the configuration.
    pub config_id: Option<String>,
    /// The options.
    pub options: Option<Vec<models::UpgradeDbSystemOption>>,
}

model! {
    UpgradeDbSystemDetails {
        required {
            db_version = "dbVersion", with_db_version(String);
        }
        optional {
            config_id = "configId", with_config_id(String);
            options = "options", with_options([models::UpgradeDbSystemOption]);
        }
    }
}
