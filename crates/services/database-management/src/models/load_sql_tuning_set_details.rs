// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL tuning set to load.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadSqlTuningSetDetails {
    /// The details of the credential.
    pub credential_details: Option<models::SqlTuningSetAdminCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// Whether to only return the PL/SQL instead of performing the operation.
    pub show_sql_only: Option<i64>,
    /// The owner.
    pub owner: Option<String>,
    /// The name.
    pub name: String,
    /// The load type.
    pub load_type: models::LoadSqlTuningSetLoadType,
    /// The SQL predicate that selects statements from the SQL tuning set, on attributes of
    /// `SQLSET_ROW`.
    pub basic_filter: Option<String>,
    /// Whether the SQL tuning set includes recursive SQL.
    pub recursive_sql: Option<models::LoadSqlTuningSetRecursiveSql>,
    /// The percentage of top SQL statements to select. Applies only with a single ranking measure.
    pub result_percentage: Option<f64>,
    /// The number of top SQL statements to select by the ranking measure.
    pub result_limit: Option<i64>,
    /// The first ranking measure for the order of the SQL statements.
    pub ranking_measure1: Option<models::LoadSqlTuningSetRankingMeasure1>,
    /// The second ranking measure for the order of the SQL statements.
    pub ranking_measure2: Option<models::LoadSqlTuningSetRankingMeasure2>,
    /// The third ranking measure for the order of the SQL statements.
    pub ranking_measure3: Option<models::LoadSqlTuningSetRankingMeasure3>,
    /// The total time limit. In seconds.
    pub total_time_limit: Option<i64>,
    /// The repeat interval. In seconds.
    pub repeat_interval: Option<i64>,
    /// The capture option.
    pub capture_option: Option<models::LoadSqlTuningSetCaptureOption>,
    /// The capture mode.
    pub capture_mode: Option<models::LoadSqlTuningSetCaptureMode>,
    /// The attributes of SQL statements to return, as a predefined set or as names separated by
    /// commas.
    pub attribute_list: Option<String>,
    /// Whether only new statements, only known ones, or both are loaded.
    pub load_option: Option<models::LoadSqlTuningSetLoadOption>,
    /// The update option.
    pub update_option: Option<models::LoadSqlTuningSetUpdateOption>,
    /// The update attributes.
    pub update_attributes: Option<String>,
    /// The update condition.
    pub update_condition: Option<models::LoadSqlTuningSetUpdateCondition>,
    /// Whether attributes whose new value is null are left unchanged.
    pub is_ignore_null: Option<bool>,
    /// The number of inserted statements between commits. If null, the load commits only once, at
    /// its end.
    pub commit_rows: Option<i64>,
    /// The first AWR snapshot.
    pub begin_snapshot: Option<i64>,
    /// The ID of the last AWR snapshot, inclusive.
    pub end_snapshot: Option<i64>,
    /// The baseline name.
    pub baseline_name: Option<String>,
}

model! {
    LoadSqlTuningSetDetails {
        required {
            name = "name", with_name(String);
            load_type = "loadType", with_load_type(models::LoadSqlTuningSetLoadType);
        }
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::SqlTuningSetAdminCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
            show_sql_only = "showSqlOnly", with_show_sql_only(i64);
            owner = "owner", with_owner(String);
            basic_filter = "basicFilter", with_basic_filter(String);
            recursive_sql = "recursiveSql",
                with_recursive_sql(models::LoadSqlTuningSetRecursiveSql);
            result_percentage = "resultPercentage", with_result_percentage(f64);
            result_limit = "resultLimit", with_result_limit(i64);
            ranking_measure1 = "rankingMeasure1",
                with_ranking_measure1(models::LoadSqlTuningSetRankingMeasure1);
            ranking_measure2 = "rankingMeasure2",
                with_ranking_measure2(models::LoadSqlTuningSetRankingMeasure2);
            ranking_measure3 = "rankingMeasure3",
                with_ranking_measure3(models::LoadSqlTuningSetRankingMeasure3);
            total_time_limit = "totalTimeLimit", with_total_time_limit(i64);
            repeat_interval = "repeatInterval", with_repeat_interval(i64);
            capture_option = "captureOption",
                with_capture_option(models::LoadSqlTuningSetCaptureOption);
            capture_mode = "captureMode", with_capture_mode(models::LoadSqlTuningSetCaptureMode);
            attribute_list = "attributeList", with_attribute_list(String);
            load_option = "loadOption", with_load_option(models::LoadSqlTuningSetLoadOption);
            update_option = "updateOption",
                with_update_option(models::LoadSqlTuningSetUpdateOption);
            update_attributes = "updateAttributes", with_update_attributes(String);
            update_condition = "updateCondition",
                with_update_condition(models::LoadSqlTuningSetUpdateCondition);
            is_ignore_null = "isIgnoreNull", with_is_ignore_null(bool);
            commit_rows = "commitRows", with_commit_rows(i64);
            begin_snapshot = "beginSnapshot", with_begin_snapshot(i64);
            end_snapshot = "endSnapshot", with_end_snapshot(i64);
            baseline_name = "baselineName", with_baseline_name(String);
        }
    }
}
