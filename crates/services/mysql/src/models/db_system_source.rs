// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A DB system source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum DbSystemSource by "sourceType" {
        Backup(models::DbSystemSourceFromBackup) = "BACKUP", as_backup;
        Dbsystem(models::DbSystemSourceFromDbSystem) = "DBSYSTEM", as_dbsystem;
        Importurl(models::DbSystemSourceImportFromUrl) = "IMPORTURL", as_importurl;
        None(models::DbSystemSourceFromNone) = "NONE", as_none;
        Pitr(models::DbSystemSourceFromPitr) = "PITR", as_pitr;
    }
}
