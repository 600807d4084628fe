// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum SourceDetails by "sourceType" {
        Backup(models::BackupSourceDetails) = "BACKUP", as_backup;
        DbSystem(models::PrimaryDbSystemSourceDetails) = "DB_SYSTEM", as_db_system;
        None(models::NoneSourceDetails) = "NONE", as_none;
        PointInTimeDbSystem(models::PointInTimeDbSystemSourceDetails) = "POINT_IN_TIME_DB_SYSTEM",
            as_point_in_time_db_system;
    }
}
