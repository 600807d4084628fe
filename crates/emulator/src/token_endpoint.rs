//! The endpoints that credential providers request: the metadata service, and all that issue tokens.
//!
//! They are served on the same port as the services, on paths that no service has.

use http::{HeaderMap, Method, header::AUTHORIZATION};

use crate::signature::RequiredHeaders;

/// An endpoint that credential providers request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TokenEndpoint {
    /// `GET /opc/v2/instance/...`
    InstanceMetadata(String),
    /// `GET /opc/v2/identity/...`
    InstanceCertificate(String),
    /// `POST /v1/x509`
    Federation,
    /// `GET /20180711/resourcePrincipalToken.../...`
    ResourceToken(String),
    /// `GET /parents/...`, the token of a resource that contains another.
    ParentToken(String),
    /// `POST /v1/resourcePrincipalSessionToken`
    ResourceSession,
    /// `POST /resourcePrincipalSessionTokens`, the token service of a cluster.
    WorkloadSession,
    /// `POST /oauth2/v1/token` of an identity domain.
    TokenExchange,
    /// `POST /v1/oauth2/scoped`
    ScopedToken,
    /// `POST /v1/authentication/refresh`
    SessionRefresh,
}

impl TokenEndpoint {
    /// Finds the endpoint of a method and a path.
    pub(crate) fn find(method: &Method, path: &str) -> Option<Self> {
        let get = |prefix: &str| {
            (method == Method::GET).then(|| path.strip_prefix(prefix)).flatten().map(str::to_owned)
        };
        if let Some(rest) = get("/opc/v2/instance/") {
            return Some(Self::InstanceMetadata(rest));
        }
        if let Some(rest) = get("/opc/v2/identity/") {
            return Some(Self::InstanceCertificate(rest));
        }
        if let Some(rest) = get("/20180711/resourcePrincipalToken") {
            return Some(Self::ResourceToken(rest));
        }
        if let Some(rest) = get("/parents/") {
            return Some(Self::ParentToken(rest));
        }
        match (method.as_str(), path) {
            ("POST", "/v1/x509") => Some(Self::Federation),
            ("POST", "/v1/resourcePrincipalSessionToken") => Some(Self::ResourceSession),
            ("POST", "/resourcePrincipalSessionTokens") => Some(Self::WorkloadSession),
            ("POST", "/oauth2/v1/token") => Some(Self::TokenExchange),
            ("POST", "/v1/oauth2/scoped") => Some(Self::ScopedToken),
            ("POST", "/v1/authentication/refresh") => Some(Self::SessionRefresh),
            _ => None,
        }
    }

    /// Returns the operation name that faults and recorded requests use.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::InstanceMetadata(_) => "GetInstanceMetadata",
            Self::InstanceCertificate(_) => "GetInstanceCertificate",
            Self::Federation => "FederateInstance",
            Self::ResourceToken(_) => "GetResourcePrincipalToken",
            Self::ParentToken(_) => "GetParentResourcePrincipalToken",
            Self::ResourceSession => "CreateResourcePrincipalSession",
            Self::WorkloadSession => "CreateWorkloadSession",
            Self::TokenExchange => "ExchangeToken",
            Self::ScopedToken => "CreateScopedToken",
            Self::SessionRefresh => "RefreshSession",
        }
    }

    /// Returns the headers that a signature must cover; none where no signature is required.
    pub(crate) fn required_headers(&self, headers: &HeaderMap) -> Option<RequiredHeaders> {
        match self {
            Self::InstanceMetadata(_) | Self::InstanceCertificate(_) | Self::WorkloadSession => {
                None
            }
            Self::Federation => Some(RequiredHeaders::Federation),
            // A client of an identity domain either has a secret or signs.
            Self::TokenExchange => {
                let authorization = headers.get(AUTHORIZATION);
                let is_basic =
                    authorization.is_some_and(|value| value.as_bytes().starts_with(b"Basic "));
                (!is_basic).then_some(RequiredHeaders::Service)
            }
            _ => Some(RequiredHeaders::Service),
        }
    }
}
