// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a user credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCredentialSummary {
    /// The key.
    pub key: String,
    /// The user name.
    pub user_name: String,
    /// The domain for the login to a Windows target.
    pub windows_domain: Option<String>,
    /// Whether the credential is enabled.
    pub enabled: String,
    /// The type of the key.
    pub key_type: Option<models::UserCredentialKeyType>,
    /// The owner.
    pub owner: String,
    /// The related resource.
    pub related_resource: Option<models::CredentialRelatedResource>,
}

model! {
    UserCredentialSummary {
        key = "key";
        user_name = "userName";
        windows_domain = "windowsDomain";
        enabled = "enabled";
        key_type = "keyType";
        owner = "owner";
        related_resource = "relatedResource";
    }
}
