// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DB system source to create.
    ///
    /// The field `sourceType` selects the variant.
    pub enum CreateDbSystemSourceDetails by "sourceType", sent {
        Backup(models::CreateDbSystemSourceFromBackupDetails) = "BACKUP", as_backup;
        Dbsystem(models::CreateDbSystemSourceFromDbSystemDetails) = "DBSYSTEM", as_dbsystem;
        Importurl(models::CreateDbSystemSourceImportFromUrlDetails) = "IMPORTURL", as_importurl;
        None(models::CreateDbSystemSourceFromNoneDetails) = "NONE", as_none;
        Pitr(models::CreateDbSystemSourceFromPitrDetails) = "PITR", as_pitr;
    }
}
