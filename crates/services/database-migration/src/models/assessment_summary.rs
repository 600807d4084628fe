// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of an assessment.
    ///
    /// The field `databaseCombination` selects the variant.
    pub enum AssessmentSummary by "databaseCombination" {
        Mysql(models::MySqlAssessmentSummary) = "MYSQL", as_mysql;
        Oracle(models::OracleAssessmentSummary) = "ORACLE", as_oracle;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Mysql Oracle;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Mysql Oracle;
        /// The OCID of the migration.
        migration_id = "migrationId", str, in Mysql Oracle;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Mysql Oracle;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Mysql Oracle;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Mysql Oracle;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::AssessmentLifecycleState, in Mysql Oracle;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Mysql Oracle;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Mysql
            Oracle;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Mysql Oracle;
    }
}
