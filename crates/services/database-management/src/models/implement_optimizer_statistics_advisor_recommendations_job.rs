// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An implement optimizer statistics advisor recommendations job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImplementOptimizerStatisticsAdvisorRecommendationsJob {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The location of the results.
    pub result_location: models::JobExecutionResultLocation,
    /// The credentials.
    pub credentials: Option<models::ManagedDatabaseCredential>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
}

model! {
    ImplementOptimizerStatisticsAdvisorRecommendationsJob {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            result_location = "resultLocation",
                with_result_location(models::JobExecutionResultLocation);
        }
        optional {
            description = "description", with_description(String);
            credentials = "credentials", with_credentials(models::ManagedDatabaseCredential);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
