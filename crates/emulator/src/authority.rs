//! What credential providers talk to: the metadata service, and everything that gives out tokens.
//!
//! Served on the same port as the services, on paths that none of those has. Written from the rules
//! and independent of the SDK's providers.

mod certificates;
mod exchanges;
mod metadata;
mod resources;
mod tokens;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, Method};

pub(crate) use self::{
    certificates::{Bundle, Certificates, Instance, rsa},
    resources::Resources,
    tokens::{Tokens, claims_of},
};
use crate::{answer::Answer, error_body::ErrorBody, ocid, signature::Form, state::State};

/// One of the things that can be asked for; the name is that of faults and of recorded requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Endpoint {
    /// `GET /opc/v2/instance/...`
    InstanceMetadata(String),
    /// `GET /opc/v2/identity/...`
    InstanceCertificate(String),
    /// `POST /v1/x509`
    Federation,
    /// `GET /20180711/resourcePrincipalToken.../...`
    ResourceToken(String),
    /// `GET /parents/...`, the token of a resource that is around another.
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

impl Endpoint {
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

    /// What it is called.
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

    /// In which form requests are signed, where they have to be.
    pub(crate) fn signed(&self, headers: &HeaderMap) -> Option<Form> {
        match self {
            Self::InstanceMetadata(_) | Self::InstanceCertificate(_) | Self::WorkloadSession => {
                None
            }
            Self::Federation => Some(Form::Federation),
            // A client of an identity domain has a secret, or signs.
            Self::TokenExchange => {
                let authorization = headers.get(http::header::AUTHORIZATION);
                let is_basic =
                    authorization.is_some_and(|value| value.as_bytes().starts_with(b"Basic "));
                (!is_basic).then_some(Form::Service)
            }
            _ => Some(Form::Service),
        }
    }
}

/// A request to one of the endpoints.
pub(crate) struct Asked<'a> {
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
    /// The key id that the request was signed with.
    pub(crate) key_id: Option<&'a str>,
}

/// What the emulator knows about instances, resources and tokens.
#[derive(Debug)]
pub(crate) struct Authority {
    pub(crate) tokens: Tokens,
    pub(crate) instance: Arc<Instance>,
    pub(crate) certificates: Certificates,
    pub(crate) resources: Mutex<Resources>,
    /// A client of the identity domain: its id and secret.
    pub(crate) client: (String, String),
}

impl Authority {
    pub(crate) fn new(lifetime: Duration) -> Self {
        let instance = Arc::new(Instance {
            tenancy: ocid::mint("tenancy", ""),
            id: ocid::mint("instance", "phx"),
            compartment: ocid::mint("compartment", ""),
        });
        let client = (tokens::random_text(16), tokens::random_text(32));
        crate::issued::note(&client.1);
        Self {
            tokens: Tokens::new(lifetime),
            certificates: Certificates::new(Arc::clone(&instance)),
            instance,
            resources: Mutex::default(),
            client,
        }
    }
}

/// Answers what was asked.
pub(crate) async fn answer(state: &Arc<State>, endpoint: &Endpoint, asked: Asked<'_>) -> Answer {
    let result = match endpoint {
        Endpoint::InstanceMetadata(path) => metadata::instance(state, path, &asked),
        Endpoint::InstanceCertificate(path) => metadata::certificate(state, path, &asked).await,
        Endpoint::Federation => exchanges::federation(state, &asked),
        Endpoint::ResourceToken(rest) => resources::token(state, rest, &asked),
        Endpoint::ParentToken(rest) => resources::parent(state, rest, &asked),
        Endpoint::ResourceSession => resources::session(state, &asked),
        Endpoint::WorkloadSession => exchanges::workload(state, &asked),
        Endpoint::TokenExchange => exchanges::domain(state, &asked),
        Endpoint::ScopedToken => exchanges::scoped(state, &asked),
        Endpoint::SessionRefresh => exchanges::refresh(state, &asked),
    };
    result.unwrap_or_else(|error: ErrorBody| error.answer())
}
