// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a masking policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMaskingPolicyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// Whether temporary tables are dropped after the masking. Default: `true`.
    pub is_drop_temp_tables_enabled: Option<bool>,
    /// Whether redo logging is enabled during the masking. Default: `false`.
    pub is_redo_logging_enabled: Option<bool>,
    /// Whether statistics are gathered on the masked tables after the masking. Default: `true`.
    pub is_refresh_stats_enabled: Option<bool>,
    /// The degree of parallel execution during data masking.
    pub parallel_degree: Option<String>,
    /// The method of recompiling invalid objects after the masking.
    pub recompile: Option<models::MaskingPolicyRecompile>,
    /// The script of SQL and PL/SQL statements that runs before the core masking script, such as
    /// for preparation.
    pub pre_masking_script: Option<String>,
    /// The script of SQL and PL/SQL statements that runs after the core masking script, such as for
    /// cleanup.
    pub post_masking_script: Option<String>,
    /// The source of the masking columns.
    pub column_source: models::CreateColumnSourceDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMaskingPolicyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            column_source = "columnSource", with_column_source(models::CreateColumnSourceDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            is_drop_temp_tables_enabled = "isDropTempTablesEnabled",
                with_is_drop_temp_tables_enabled(bool);
            is_redo_logging_enabled = "isRedoLoggingEnabled", with_is_redo_logging_enabled(bool);
            is_refresh_stats_enabled = "isRefreshStatsEnabled", with_is_refresh_stats_enabled(bool);
            parallel_degree = "parallelDegree", with_parallel_degree(String);
            recompile = "recompile", with_recompile(models::MaskingPolicyRecompile);
            pre_masking_script = "preMaskingScript", with_pre_masking_script(String);
            post_masking_script = "postMaskingScript", with_post_masking_script(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
