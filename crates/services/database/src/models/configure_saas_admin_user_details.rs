// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// The details of a SaaS admin user to configure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureSaasAdminUserDetails {
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
    pub access_type: Option<models::ConfigureSaasAdminUserAccessType>,
    /// The time when the SaaS administrative user was enabled.
    pub time_saas_admin_user_enabled: Option<DateTime<Utc>>,
}

model! {
    ConfigureSaasAdminUserDetails {
        optional {
            password = "password", with_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            secret_version_number = "secretVersionNumber", with_secret_version_number(i64);
            duration = "duration", with_duration(i64);
            is_enabled = "isEnabled", with_is_enabled(bool);
            access_type = "accessType", with_access_type(models::ConfigureSaasAdminUserAccessType);
            time_saas_admin_user_enabled = "timeSaasAdminUserEnabled",
                with_time_saas_admin_user_enabled(DateTime<Utc>);
        }
    }
}
