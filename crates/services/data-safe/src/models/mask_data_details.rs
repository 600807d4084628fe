// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of data to mask.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskDataDetails {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// Whether it is decrypt.
    pub is_decrypt: Option<bool>,
    /// Whether masking steps that failed before are run again.
    pub is_rerun: Option<bool>,
    /// The step from which to run again.
    pub re_run_from_step: Option<models::MaskDataReRunFromStep>,
    /// The tablespace. If absent, the default tablespace is used.
    pub tablespace: Option<String>,
    /// Whether the masking continues after an error.
    pub is_ignore_errors_enabled: Option<bool>,
    /// The seed.
    pub seed: Option<Secret>,
    /// The user defined function seed.
    pub user_defined_function_seed: Option<Secret>,
    /// Whether move interim tables are enabled.
    pub is_move_interim_tables_enabled: Option<bool>,
    /// Whether the saved masking script is used, rather than a new one.
    pub is_execute_saved_script_enabled: Option<bool>,
    /// Whether temporary tables are dropped after the masking. Default: `true`.
    pub is_drop_temp_tables_enabled: Option<bool>,
    /// Whether redo logging is enabled during the masking. Default: `false`.
    pub is_redo_logging_enabled: Option<bool>,
    /// Whether statistics are gathered on the masked tables after the masking. Default: `true`.
    pub is_refresh_stats_enabled: Option<bool>,
    /// The degree of parallel execution during data masking.
    pub parallel_degree: Option<String>,
    /// The method of recompiling invalid objects after the masking.
    pub recompile: Option<String>,
    /// The credentials for the target.
    pub target_credentials: Option<models::Credentials>,
}

model! {
    MaskDataDetails {
        optional {
            target_id = "targetId", with_target_id(String);
            is_decrypt = "isDecrypt", with_is_decrypt(bool);
            is_rerun = "isRerun", with_is_rerun(bool);
            re_run_from_step = "reRunFromStep",
                with_re_run_from_step(models::MaskDataReRunFromStep);
            tablespace = "tablespace", with_tablespace(String);
            is_ignore_errors_enabled = "isIgnoreErrorsEnabled", with_is_ignore_errors_enabled(bool);
            seed = "seed", with_seed(Secret);
            user_defined_function_seed = "userDefinedFunctionSeed",
                with_user_defined_function_seed(Secret);
            is_move_interim_tables_enabled = "isMoveInterimTablesEnabled",
                with_is_move_interim_tables_enabled(bool);
            is_execute_saved_script_enabled = "isExecuteSavedScriptEnabled",
                with_is_execute_saved_script_enabled(bool);
            is_drop_temp_tables_enabled = "isDropTempTablesEnabled",
                with_is_drop_temp_tables_enabled(bool);
            is_redo_logging_enabled = "isRedoLoggingEnabled", with_is_redo_logging_enabled(bool);
            is_refresh_stats_enabled = "isRefreshStatsEnabled", with_is_refresh_stats_enabled(bool);
            parallel_degree = "parallelDegree", with_parallel_degree(String);
            recompile = "recompile", with_recompile(String);
            target_credentials = "targetCredentials", with_target_credentials(models::Credentials);
        }
    }
}
