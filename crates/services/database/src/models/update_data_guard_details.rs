// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, update};

use crate::models;

/// The fields to update in a Data Guard.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataGuardDetails {
    /// The administrator password of the database. In a Data Guard association, it must be that of
    /// the primary database.
    pub database_admin_password: Option<Secret>,
    /// The protection mode.
    pub protection_mode: Option<models::DataGuardProtectionMode>,
    /// The redo transport type of the Data Guard association. The valid types depend on the
    /// protection mode.
    pub transport_type: Option<models::DataGuardTransportType>,
    /// Whether Active Data Guard is enabled.
    pub is_active_data_guard_enabled: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateDataGuardDetails {
        optional {
            database_admin_password = "databaseAdminPassword", with_database_admin_password(Secret),
                clear_database_admin_password;
            protection_mode = "protectionMode",
                with_protection_mode(models::DataGuardProtectionMode), clear_protection_mode;
            transport_type = "transportType", with_transport_type(models::DataGuardTransportType),
                clear_transport_type;
            is_active_data_guard_enabled = "isActiveDataGuardEnabled",
                with_is_active_data_guard_enabled(bool), clear_is_active_data_guard_enabled;
        }
    }
}
