// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a pluggable database from remote clone to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePluggableDatabaseFromRemoteCloneDetails {
    /// The name of the database link user.
    pub dblink_username: Option<String>,
    /// The password of the database link user.
    pub dblink_user_password: Option<Secret>,
    /// The OCID of the source PDB.
    pub source_pluggable_database_id: String,
    /// The administrator password of the source container database.
    pub source_container_database_admin_password: Secret,
    /// The refreshable clone details.
    pub refreshable_clone_details: Option<models::CreatePluggableDatabaseRefreshableCloneDetails>,
    /// Whether to create a thin clone instead of a thick one.
    pub is_thin_clone: Option<bool>,
    /// The OCID of the source snapshot of the pluggable database.
    pub source_pluggable_database_snapshot_id: Option<String>,
}

model! {
    CreatePluggableDatabaseFromRemoteCloneDetails, "creationType" = "REMOTE_CLONE_PDB" {
        required {
            source_pluggable_database_id = "sourcePluggableDatabaseId",
                with_source_pluggable_database_id(String);
            source_container_database_admin_password = "sourceContainerDatabaseAdminPassword",
                with_source_container_database_admin_password(Secret);
        }
        optional {
            dblink_username = "dblinkUsername", with_dblink_username(String);
            dblink_user_password = "dblinkUserPassword", with_dblink_user_password(Secret);
            refreshable_clone_details = "refreshableCloneDetails",
                with_refreshable_clone_details(models::CreatePluggableDatabaseRefreshableCloneDetails);
            is_thin_clone = "isThinClone", with_is_thin_clone(bool);
            source_pluggable_database_snapshot_id = "sourcePluggableDatabaseSnapshotId",
                with_source_pluggable_database_snapshot_id(String);
        }
    }
}
