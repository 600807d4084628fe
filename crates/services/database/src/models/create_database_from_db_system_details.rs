// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a database from DB system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseFromDbSystemDetails {
    /// The administrator password. At least 9 characters.
    pub admin_password: Secret,
    /// The name of the database: alphanumeric, starting with a letter. At most 8 characters.
    pub db_name: Option<String>,
    /// The domain of the database, its logical location in the network structure.
    pub db_domain: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The backup configuration of the database.
    pub db_backup_config: Option<models::DbBackupConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDatabaseFromDbSystemDetails {
        required {
            admin_password = "adminPassword", with_admin_password(Secret);
        }
        optional {
            db_name = "dbName", with_db_name(String);
            db_domain = "dbDomain", with_db_domain(String);
            db_unique_name = "dbUniqueName", with_db_unique_name(String);
            db_backup_config = "dbBackupConfig", with_db_backup_config(models::DbBackupConfig);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
