// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a subsetting policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubsettingPolicyDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// Whether redo logging is enabled during the masking. Default: `false`.
    pub is_redo_logging_enabled: Option<bool>,
    /// Whether statistics are gathered on the masked tables after the masking. Default: `true`.
    pub is_refresh_stats_enabled: Option<bool>,
    /// The degree of parallel execution during data masking.
    pub parallel_degree: Option<String>,
    /// The method of recompiling invalid objects after the masking.
    pub recompile: Option<String>,
    /// The strategy for tables that no subsetting rule affects.
    pub unrelated_tables_action: Option<String>,
    /// The script of SQL and PL/SQL statements that runs before the subsetting, such as for
    /// preparation.
    pub pre_subsetting_script: Option<String>,
    /// The script of SQL and PL/SQL statements that runs after the subsetting, such as for cleanup.
    pub post_subsetting_script: Option<String>,
    /// The source of the schemas for subsetting.
    pub schema_source: models::CreateSchemaSourceDetails,
    /// The OCID of the masking policy.
    pub masking_policy_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSubsettingPolicyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            schema_source = "schemaSource", with_schema_source(models::CreateSchemaSourceDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            is_redo_logging_enabled = "isRedoLoggingEnabled", with_is_redo_logging_enabled(bool);
            is_refresh_stats_enabled = "isRefreshStatsEnabled", with_is_refresh_stats_enabled(bool);
            parallel_degree = "parallelDegree", with_parallel_degree(String);
            recompile = "recompile", with_recompile(String);
            unrelated_tables_action = "unrelatedTablesAction", with_unrelated_tables_action(String);
            pre_subsetting_script = "preSubsettingScript", with_pre_subsetting_script(String);
            post_subsetting_script = "postSubsettingScript", with_post_subsetting_script(String);
            masking_policy_id = "maskingPolicyId", with_masking_policy_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
