// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a Data Guard association to switchover.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchoverDataGuardAssociationDetails {
    /// The administrator password of the database.
    pub database_admin_password: Secret,
}

model! {
    SwitchoverDataGuardAssociationDetails {
        required {
            database_admin_password = "databaseAdminPassword", with_database_admin_password(Secret);
        }
    }
}
