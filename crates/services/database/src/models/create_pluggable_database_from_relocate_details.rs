// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a pluggable database from relocate to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePluggableDatabaseFromRelocateDetails {
    /// The name of the database link user.
    pub dblink_username: Option<String>,
    /// The password of the database link user.
    pub dblink_user_password: Option<Secret>,
    /// The OCID of the source PDB.
    pub source_pluggable_database_id: String,
    /// The administrator password of the source container database.
    pub source_container_database_admin_password: Secret,
}

model! {
    CreatePluggableDatabaseFromRelocateDetails, "creationType" = "RELOCATE_PDB" {
        required {
            source_pluggable_database_id = "sourcePluggableDatabaseId",
                with_source_pluggable_database_id(String);
            source_container_database_admin_password = "sourceContainerDatabaseAdminPassword",
                with_source_container_database_admin_password(Secret);
        }
        optional {
            dblink_username = "dblinkUsername", with_dblink_username(String);
            dblink_user_password = "dblinkUserPassword", with_dblink_user_password(Secret);
        }
    }
}
