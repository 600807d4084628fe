// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a switch over Data Guard.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchOverDataGuardDetails {
    /// The administrator password of the database. In a Data Guard association, it must be that of
    /// the primary database.
    pub database_admin_password: Secret,
}

model! {
    SwitchOverDataGuardDetails {
        required {
            database_admin_password = "databaseAdminPassword", with_database_admin_password(Secret);
        }
    }
}
