// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a named credential to test.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestNamedCredentialDetails {
    /// The OCID of the managed database.
    pub managed_database_id: Option<String>,
}

model! {
    TestNamedCredentialDetails {
        optional {
            managed_database_id = "managedDatabaseId", with_managed_database_id(String);
        }
    }
}
