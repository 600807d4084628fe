// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a data verification object status.
    ///
    /// The field `databaseCombination` selects the variant.
    pub enum DataVerificationObjectStatusSummary by "databaseCombination" {
        Mysql(models::MySqlDataVerificationObjectStatusSummary) = "MYSQL", as_mysql;
        Oracle(models::OracleDataVerificationObjectStatusSummary) = "ORACLE", as_oracle;
    }
    shared {
        /// The owner.
        owner = "owner", str, in Mysql Oracle;
        /// The name of the object.
        object_name = "objectName", str, in Mysql Oracle;
        /// The status in source.
        status_in_source = "statusInSource", str, in Mysql Oracle;
        /// The status in target.
        status_in_target = "statusInTarget", str, in Mysql Oracle;
    }
}
