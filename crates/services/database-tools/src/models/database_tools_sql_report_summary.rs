// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a database tools SQL report.
    ///
    /// The field `type` selects the variant.
    pub enum DatabaseToolsSqlReportSummary by "type" {
        OracleDatabase(models::DatabaseToolsSqlReportSummaryOracleDatabase) = "ORACLE_DATABASE",
            as_oracle_database;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in OracleDatabase;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in OracleDatabase;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in OracleDatabase;
        /// The description.
        description = "description", str, in OracleDatabase;
        /// The purpose.
        purpose = "purpose", str, in OracleDatabase;
        /// The instructions.
        instructions = "instructions", str, in OracleDatabase;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::DatabaseToolsSqlReportLifecycleState, in
            OracleDatabase;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in OracleDatabase;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in OracleDatabase;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in OracleDatabase;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            OracleDatabase;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in OracleDatabase;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            OracleDatabase;
        /// The locks of the resource.
        locks = "locks", ref [models::ResourceLock], in OracleDatabase;
    }
}
