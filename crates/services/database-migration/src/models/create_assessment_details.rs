// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an assessment to create.
    ///
    /// The field `databaseCombination` selects the variant.
    pub enum CreateAssessmentDetails by "databaseCombination", sent {
        Mysql(models::CreateMySqlAssessmentDetails) = "MYSQL", as_mysql;
        Oracle(models::CreateOracleAssessmentDetails) = "ORACLE", as_oracle;
    }
    shared {
        /// The description.
        description = "description", str, in Mysql Oracle;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Mysql Oracle;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Mysql Oracle;
        /// The network speed, in megabits per second.
        network_speed_megabit_per_second = "networkSpeedMegabitPerSecond",
            copy models::AssessmentNetworkSpeedMegabitPerSecond, in Mysql Oracle;
        /// The acceptable downtime of the application.
        acceptable_downtime = "acceptableDowntime", copy models::AssessmentAcceptableDowntime, in
            Mysql Oracle;
        /// The size of the source database.
        database_data_size = "databaseDataSize", copy models::AssessmentDatabaseDataSize, in Mysql
            Oracle;
        /// Whether DDL is expected.
        ddl_expectation = "ddlExpectation", copy models::AssessmentDdlExpectation, in Mysql Oracle;
        /// The type of the creation.
        creation_type = "creationType", copy models::AssessmentCreationType, in Mysql Oracle;
        /// The connection to the source database.
        source_database_connection = "sourceDatabaseConnection",
            ref models::SourceAssessmentConnection, in Mysql Oracle;
        /// The connection to the target database.
        target_database_connection = "targetDatabaseConnection",
            ref models::TargetAssessmentConnection, in Mysql Oracle;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Mysql Oracle;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Mysql
            Oracle;
    }
}
