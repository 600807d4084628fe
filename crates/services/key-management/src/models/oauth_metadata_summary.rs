// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of OAuth metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OauthMetadataSummary {
    /// The base URL of the identity domain.
    pub idcs_account_name_url: String,
    /// The ID of the client app in the identity provider.
    pub client_app_id: String,
}

model! {
    OauthMetadataSummary {
        idcs_account_name_url = "idcsAccountNameUrl";
        client_app_id = "clientAppId";
    }
}
