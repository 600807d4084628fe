// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of save SQL tuning set as.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaveSqlTuningSetAsDetails {
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
    /// The destination SQL tuning set name.
    pub destination_sql_tuning_set_name: String,
    /// The destination SQL tuning set description.
    pub destination_sql_tuning_set_description: Option<String>,
    /// The destination SQL tuning set owner.
    pub destination_sql_tuning_set_owner: Option<String>,
    /// The create new.
    pub create_new: i64,
    /// The SQL predicate that selects statements from the SQL tuning set, on attributes of
    /// `SQLSET_ROW`.
    pub basic_filter: Option<String>,
    /// The plan filter.
    pub plan_filter: Option<models::SaveSqlTuningSetAsPlanFilter>,
    /// Whether the SQL tuning set includes recursive SQL.
    pub recursive_sql: Option<models::SaveSqlTuningSetAsRecursiveSql>,
    /// The percentage of top SQL statements to select. Applies only with a single ranking measure.
    pub result_percentage: Option<f64>,
    /// The number of top SQL statements to select by the ranking measure.
    pub result_limit: Option<i64>,
    /// The first ranking measure for the order of the SQL statements.
    pub ranking_measure1: Option<models::SaveSqlTuningSetAsRankingMeasure1>,
    /// The second ranking measure for the order of the SQL statements.
    pub ranking_measure2: Option<models::SaveSqlTuningSetAsRankingMeasure2>,
    /// The third ranking measure for the order of the SQL statements.
    pub ranking_measure3: Option<models::SaveSqlTuningSetAsRankingMeasure3>,
    /// The attributes of SQL statements to return, as a predefined set or as names separated by
    /// commas.
    pub attribute_list: Option<String>,
    /// Whether only new statements, only known ones, or both are loaded.
    pub load_option: Option<models::SaveSqlTuningSetAsLoadOption>,
    /// The update option.
    pub update_option: Option<models::SaveSqlTuningSetAsUpdateOption>,
    /// The update condition.
    pub update_condition: Option<models::SaveSqlTuningSetAsUpdateCondition>,
    /// The update attributes.
    pub update_attributes: Option<String>,
    /// Whether attributes whose new value is null are left unchanged.
    pub is_ignore_null: Option<bool>,
    /// The number of inserted statements between commits. If null, the load commits only once, at
    /// its end.
    pub commit_rows: Option<i64>,
}

model! {
    SaveSqlTuningSetAsDetails {
        required {
            name = "name", with_name(String);
            destination_sql_tuning_set_name = "destinationSqlTuningSetName",
                with_destination_sql_tuning_set_name(String);
            create_new = "createNew", with_create_new(i64);
        }
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::SqlTuningSetAdminCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
            show_sql_only = "showSqlOnly", with_show_sql_only(i64);
            owner = "owner", with_owner(String);
            destination_sql_tuning_set_description = "destinationSqlTuningSetDescription",
                with_destination_sql_tuning_set_description(String);
            destination_sql_tuning_set_owner = "destinationSqlTuningSetOwner",
                with_destination_sql_tuning_set_owner(String);
            basic_filter = "basicFilter", with_basic_filter(String);
            plan_filter = "planFilter", with_plan_filter(models::SaveSqlTuningSetAsPlanFilter);
            recursive_sql = "recursiveSql",
                with_recursive_sql(models::SaveSqlTuningSetAsRecursiveSql);
            result_percentage = "resultPercentage", with_result_percentage(f64);
            result_limit = "resultLimit", with_result_limit(i64);
            ranking_measure1 = "rankingMeasure1",
                with_ranking_measure1(models::SaveSqlTuningSetAsRankingMeasure1);
            ranking_measure2 = "rankingMeasure2",
                with_ranking_measure2(models::SaveSqlTuningSetAsRankingMeasure2);
            ranking_measure3 = "rankingMeasure3",
                with_ranking_measure3(models::SaveSqlTuningSetAsRankingMeasure3);
            attribute_list = "attributeList", with_attribute_list(String);
            load_option = "loadOption", with_load_option(models::SaveSqlTuningSetAsLoadOption);
            update_option = "updateOption",
                with_update_option(models::SaveSqlTuningSetAsUpdateOption);
            update_condition = "updateCondition",
                with_update_condition(models::SaveSqlTuningSetAsUpdateCondition);
            update_attributes = "updateAttributes", with_update_attributes(String);
            is_ignore_null = "isIgnoreNull", with_is_ignore_null(bool);
            commit_rows = "commitRows", with_commit_rows(i64);
        }
    }
}
