// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A subsetting policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsettingPolicy {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::SubsettingPolicyLifecycleState,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The description.
    pub description: Option<String>,
    /// Whether redo logging is enabled during the masking. Default: `false`.
    pub is_redo_logging_enabled: bool,
    /// Whether statistics are gathered on the masked tables after the masking. Default: `true`.
    pub is_refresh_stats_enabled: bool,
    /// The degree of parallel execution during data masking.
    pub parallel_degree: String,
    /// The method of recompiling invalid objects after the masking.
    pub recompile: models::SubsettingPolicyRecompile,
    /// The strategy for tables that no subsetting rule affects.
    pub unrelated_tables_action: Option<models::SubsettingPolicyUnrelatedTablesAction>,
    /// The script of SQL and PL/SQL statements that runs before the subsetting, such as for
    /// preparation.
    pub pre_subsetting_script: Option<String>,
    /// The script of SQL and PL/SQL statements that runs after the subsetting, such as for cleanup.
    pub post_subsetting_script: Option<String>,
    /// The source of the schemas for subsetting.
    pub schema_source: Option<models::SchemaSourceDetails>,
    /// The OCID of the masking policy.
    pub masking_policy_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SubsettingPolicy {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        time_updated = "timeUpdated";
        description = "description";
        is_redo_logging_enabled = "isRedoLoggingEnabled";
        is_refresh_stats_enabled = "isRefreshStatsEnabled";
        parallel_degree = "parallelDegree";
        recompile = "recompile";
        unrelated_tables_action = "unrelatedTablesAction";
        pre_subsetting_script = "preSubsettingScript";
        post_subsetting_script = "postSubsettingScript";
        schema_source = "schemaSource";
        masking_policy_id = "maskingPolicyId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
