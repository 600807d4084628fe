// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// OAuth metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OauthMetadata {
    /// The base URL of the identity domain.
    pub idcs_account_name_url: String,
    /// The ID of the client app in the identity provider.
    pub client_app_id: String,
    /// The client application secret.
    pub client_app_secret: Secret,
}

model! {
    OauthMetadata {
        required {
            idcs_account_name_url = "idcsAccountNameUrl", with_idcs_account_name_url(String);
            client_app_id = "clientAppId", with_client_app_id(String);
            client_app_secret = "clientAppSecret", with_client_app_secret(Secret);
        }
    }
}
