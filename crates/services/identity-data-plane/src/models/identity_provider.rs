// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An identity provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProvider {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The name of the tenant.
    pub tenant_name: String,
    /// The ID of the tenant.
    pub tenant_id: String,
    /// The redirect URI.
    pub redirect_uri: String,
    /// The signing certificate.
    pub signing_certificate: String,
    /// The protocol.
    pub protocol: models::IdentityProviderProtocol,
    /// The ID of the service provider entity.
    pub service_provider_entity_id: String,
    /// Whether to force authentication.
    pub force_authentication: bool,
    /// The authn context class refs.
    pub authn_context_class_refs: Vec<String>,
}

model! {
    IdentityProvider {
        id = "id";
        name = "name";
        tenant_name = "tenantName";
        tenant_id = "tenantId";
        redirect_uri = "redirectUri";
        signing_certificate = "signingCertificate";
        protocol = "protocol";
        service_provider_entity_id = "serviceProviderEntityId";
        force_authentication = "forceAuthentication";
        authn_context_class_refs = "authnContextClassRefs";
    }
}
