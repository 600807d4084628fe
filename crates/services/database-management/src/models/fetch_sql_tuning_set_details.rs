// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL tuning set to fetch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FetchSqlTuningSetDetails {
    /// The details of the credential.
    pub credential_details: Option<models::SqlTuningSetAdminCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// The owner.
    pub owner: String,
    /// The name.
    pub name: String,
    /// The SQL predicate that selects statements from the SQL tuning set, on attributes of
    /// `SQLSET_ROW`.
    pub basic_filter: Option<String>,
    /// Whether the SQL tuning set includes recursive SQL.
    pub recursive_sql: Option<models::FetchSqlTuningSetRecursiveSql>,
    /// The percentage of top SQL statements to select. Applies only with a single ranking measure.
    pub result_percentage: Option<f64>,
    /// The number of top SQL statements to select by the ranking measure.
    pub result_limit: Option<i64>,
    /// The first ranking measure for the order of the SQL statements.
    pub ranking_measure1: Option<models::FetchSqlTuningSetRankingMeasure1>,
    /// The second ranking measure for the order of the SQL statements.
    pub ranking_measure2: Option<models::FetchSqlTuningSetRankingMeasure2>,
    /// The third ranking measure for the order of the SQL statements.
    pub ranking_measure3: Option<models::FetchSqlTuningSetRankingMeasure3>,
}

model! {
    FetchSqlTuningSetDetails {
        required {
            owner = "owner", with_owner(String);
            name = "name", with_name(String);
        }
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::SqlTuningSetAdminCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
            basic_filter = "basicFilter", with_basic_filter(String);
            recursive_sql = "recursiveSql",
                with_recursive_sql(models::FetchSqlTuningSetRecursiveSql);
            result_percentage = "resultPercentage", with_result_percentage(f64);
            result_limit = "resultLimit", with_result_limit(i64);
            ranking_measure1 = "rankingMeasure1",
                with_ranking_measure1(models::FetchSqlTuningSetRankingMeasure1);
            ranking_measure2 = "rankingMeasure2",
                with_ranking_measure2(models::FetchSqlTuningSetRankingMeasure2);
            ranking_measure3 = "rankingMeasure3",
                with_ranking_measure3(models::FetchSqlTuningSetRankingMeasure3);
        }
    }
}
