// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a tablespace to drop.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DropTablespaceDetails {
    /// The details of the credential.
    pub credential_details: Option<models::TablespaceAdminCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// Whether it is including contents.
    pub is_including_contents: Option<bool>,
    /// Whether it is dropping data files.
    pub is_dropping_data_files: Option<bool>,
    /// Whether it is cascade constraints.
    pub is_cascade_constraints: Option<bool>,
}

model! {
    DropTablespaceDetails {
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::TablespaceAdminCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
            is_including_contents = "isIncludingContents", with_is_including_contents(bool);
            is_dropping_data_files = "isDroppingDataFiles", with_is_dropping_data_files(bool);
            is_cascade_constraints = "isCascadeConstraints", with_is_cascade_constraints(bool);
        }
    }
}
