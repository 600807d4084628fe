// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a resource principal configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResourcePrincipalConfigurationDetails {
    /// The display name: alphanumeric ASCII characters without spaces. It does not have to be
    /// unique.
    pub display_name: String,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The lifetime of the resource principal session token, in hours.
    pub session_token_life_span_duration_in_hours: Option<i64>,
}

model! {
    CreateResourcePrincipalConfigurationDetails {
        required {
            display_name = "displayName", with_display_name(String);
        }
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            session_token_life_span_duration_in_hours = "sessionTokenLifeSpanDurationInHours",
                with_session_token_life_span_duration_in_hours(i64);
        }
    }
}
