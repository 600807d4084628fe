// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A page of assessment objects.
    ///
    /// The field `databaseCombination` selects the variant.
    pub enum AssessmentObjectCollection by "databaseCombination" {
        Mysql(models::MySqlAssessmentObjectCollection) = "MYSQL", as_mysql;
        Oracle(models::OracleAssessmentObjectCollection) = "ORACLE", as_oracle;
    }
}
