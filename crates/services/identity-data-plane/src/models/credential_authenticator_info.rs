// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// Credential authenticator information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialAuthenticatorInfo {
    /// The raw credential.
    pub raw_credential: Secret,
    /// The ID of the user.
    pub user_id: String,
    /// The ID of the tenant.
    pub tenant_id: String,
    /// The user name.
    pub user_name: String,
    /// The name of the tenant.
    pub tenant_name: String,
    /// The credential identifier.
    pub credential_identifier: String,
    /// The credential list.
    pub credential_list: Vec<Secret>,
    /// The service.
    pub service: String,
    /// The client ID.
    pub client_id: String,
}

model! {
    CredentialAuthenticatorInfo {
        raw_credential = "rawCredential";
        user_id = "userId";
        tenant_id = "tenantId";
        user_name = "userName";
        tenant_name = "tenantName";
        credential_identifier = "credentialIdentifier";
        credential_list = "credentialList";
        service = "service";
        client_id = "clientId";
    }
}
