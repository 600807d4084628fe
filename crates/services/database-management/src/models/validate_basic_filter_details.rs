// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a basic filter to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateBasicFilterDetails {
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
    pub basic_filter: String,
}

model! {
    ValidateBasicFilterDetails {
        required {
            owner = "owner", with_owner(String);
            name = "name", with_name(String);
            basic_filter = "basicFilter", with_basic_filter(String);
        }
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::SqlTuningSetAdminCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
