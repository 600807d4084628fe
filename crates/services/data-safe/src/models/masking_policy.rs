// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A masking policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingPolicy {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::MaskingPolicyLifecycleState,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The description.
    pub description: Option<String>,
    /// Whether temporary tables are dropped after the masking. Default: `true`.
    pub is_drop_temp_tables_enabled: bool,
    /// Whether redo logging is enabled during the masking. Default: `false`.
    pub is_redo_logging_enabled: bool,
    /// Whether statistics are gathered on the masked tables after the masking. Default: `true`.
    pub is_refresh_stats_enabled: bool,
    /// The degree of parallel execution during data masking.
    pub parallel_degree: String,
    /// The method of recompiling invalid objects after the masking.
    pub recompile: models::MaskingPolicyRecompile,
    /// The script of SQL and PL/SQL statements that runs before the core masking script, such as
    /// for preparation.
    pub pre_masking_script: Option<String>,
    /// The script of SQL and PL/SQL statements that runs after the core masking script, such as for
    /// cleanup.
    pub post_masking_script: Option<String>,
    /// The source of the masking columns.
    pub column_source: Option<models::ColumnSourceDetails>,
    /// Whether target credentials are required.
    pub are_target_credentials_required: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MaskingPolicy {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        time_updated = "timeUpdated";
        description = "description";
        is_drop_temp_tables_enabled = "isDropTempTablesEnabled";
        is_redo_logging_enabled = "isRedoLoggingEnabled";
        is_refresh_stats_enabled = "isRefreshStatsEnabled";
        parallel_degree = "parallelDegree";
        recompile = "recompile";
        pre_masking_script = "preMaskingScript";
        post_masking_script = "postMaskingScript";
        column_source = "columnSource";
        are_target_credentials_required = "areTargetCredentialsRequired";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
