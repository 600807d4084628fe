// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of data to subset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsetDataDetails {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// Whether or how data is masked.
    pub masking: Option<models::SubsetDataMasking>,
    /// Whether masking steps that failed before are run again.
    pub is_rerun: Option<bool>,
    /// The step from which to run again.
    pub re_run_from_step: Option<models::SubsetDataReRunFromStep>,
    /// The tablespace. If absent, the default tablespace is used.
    pub tablespace: Option<String>,
    /// Whether redo logging is enabled during the masking. Default: `false`.
    pub is_redo_logging_enabled: Option<bool>,
    /// Whether statistics are gathered on the masked tables after the masking. Default: `true`.
    pub is_refresh_stats_enabled: Option<bool>,
    /// The degree of parallel execution during data masking.
    pub parallel_degree: Option<String>,
    /// The method of recompiling invalid objects after the masking.
    pub recompile: Option<String>,
    /// The credentials for the target.
    pub target_credentials: models::Credentials,
}

model! {
    SubsetDataDetails {
        required {
            target_credentials = "targetCredentials", with_target_credentials(models::Credentials);
        }
        optional {
            target_id = "targetId", with_target_id(String);
            masking = "masking", with_masking(models::SubsetDataMasking);
            is_rerun = "isRerun", with_is_rerun(bool);
            re_run_from_step = "reRunFromStep",
                with_re_run_from_step(models::SubsetDataReRunFromStep);
            tablespace = "tablespace", with_tablespace(String);
            is_redo_logging_enabled = "isRedoLoggingEnabled", with_is_redo_logging_enabled(bool);
            is_refresh_stats_enabled = "isRefreshStatsEnabled", with_is_refresh_stats_enabled(bool);
            parallel_degree = "parallelDegree", with_parallel_degree(String);
            recompile = "recompile", with_recompile(String);
        }
    }
}
