// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a Data Guard role to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDataguardRoleDetails {
    /// The Data Guard role, or the role of the user who connects to the database.
    pub role: models::ChangeDataguardRoleRole,
    /// The OCID of the Data Guard association of the Autonomous Container Database.
    pub autonomous_container_database_dataguard_association_id: String,
    /// The type of the connection strings when the database is converted to a snapshot standby.
    pub connection_strings_type: Option<models::ChangeDataguardRoleConnectionStringsType>,
}

model! {
    ChangeDataguardRoleDetails {
        required {
            role = "role", with_role(models::ChangeDataguardRoleRole);
            autonomous_container_database_dataguard_association_id =
                "autonomousContainerDatabaseDataguardAssociationId",
                with_autonomous_container_database_dataguard_association_id(String);
        }
        optional {
            connection_strings_type = "connectionStringsType",
                with_connection_strings_type(models::ChangeDataguardRoleConnectionStringsType);
        }
    }
}
