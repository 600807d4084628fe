// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// An OAuth 2.0 client credential, with which a user can request access tokens.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OAuth2ClientCredential {
    /// The scopes for which tokens can be requested, with their audiences.
    pub scopes: Option<Vec<models::FullyQualifiedScope>>,
    /// The client secret. Only returned when it is created or reset.
    pub password: Option<Secret>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// The expiration time. Absent if the credential does not expire.
    pub expires_on: Option<DateTime<Utc>>,
    /// The OCID of the credential.
    pub id: Option<String>,
    /// The OCID of the compartment. The tenancy is the root compartment.
    pub compartment_id: Option<String>,
    /// The name of the credential.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OAuth2ClientCredentialLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    OAuth2ClientCredential {
        scopes = "scopes";
        password = "password";
        user_id = "userId";
        expires_on = "expiresOn";
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
    }
}
