// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A SaaS admin user status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaasAdminUserStatus {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The type of the access.
    pub access_type: Option<models::SaasAdminUserStatusAccessType>,
    /// The time when the SaaS administrative user was enabled.
    pub time_saas_admin_user_enabled: Option<DateTime<Utc>>,
}

model! {
    SaasAdminUserStatus {
        is_enabled = "isEnabled";
        access_type = "accessType";
        time_saas_admin_user_enabled = "timeSaasAdminUserEnabled";
    }
}
