// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a data verification object type count.
    ///
    /// The field `databaseCombination` selects the variant.
    pub enum DataVerificationObjectTypeCountSummary by "databaseCombination" {
        Mysql(models::MySqlDataVerificationObjectTypeCountSummary) = "MYSQL", as_mysql;
        Oracle(models::OracleDataVerificationObjectTypeCountSummary) = "ORACLE", as_oracle;
    }
    shared {
        /// The name of the schema.
        schema_name = "schemaName", str, in Mysql Oracle;
        /// The number of source objects.
        source_object_count = "sourceObjectCount", copy i64, in Mysql Oracle;
        /// The number of target objects.
        target_object_count = "targetObjectCount", copy i64, in Mysql Oracle;
        /// The delta percent.
        delta_percent = "deltaPercent", copy f64, in Mysql Oracle;
    }
}
