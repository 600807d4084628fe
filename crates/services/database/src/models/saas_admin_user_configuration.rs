// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// A SaaS admin user configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaasAdminUserConfiguration {
    /// The password.
    pub password: Option<Secret>,
    /// The OCID of the secret.
    pub secret_id: Option<String>,
    /// The version number of the secret.
    pub secret_version_number: Option<i64>,
    /// The duration. In hours. Default: `1`.
    pub duration: Option<i64>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The type of the access.
    pub access_type: Option<models::SaasAdminUserConfigurationAccessType>,
    /// The time when the SaaS administrative user was enabled.
    pub time_saas_admin_user_enabled: Option<DateTime<Utc>>,
}

model! {
    SaasAdminUserConfiguration {
        password = "password";
        secret_id = "secretId";
        secret_version_number = "secretVersionNumber";
        duration = "duration";
        is_enabled = "isEnabled";
        access_type = "accessType";
        time_saas_admin_user_enabled = "timeSaasAdminUserEnabled";
    }
}
