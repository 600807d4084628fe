//! Version 1.1: the underlying instance vouches for the resource.

use std::sync::Arc;

use futures_core::future::BoxFuture;
use http::{HeaderMap, StatusCode};

use super::ResourceSession;
use super::environment::Variables;
use super::session::{path, trade, vouchers};
use crate::auth::credentials::{Credentials, Principal};
use crate::auth::instance_principal::InstancePrincipal;
use crate::auth::key::private_key::PrivateKey;
use crate::auth::metadata::MetadataService;
use crate::auth::token::endpoint::TokenEndpoint;
use crate::auth::token::federation;
use crate::error::Error;
use crate::net::transport::Transport;
use crate::region::Region;

const PATH: &str = "/20180711/resourcePrincipalToken/{id}";

pub(super) struct Infrastructure {
    endpoint: String,
    /// The default is the auth endpoint of the instance's region.
    session_endpoint: Option<String>,
    path: String,
    /// The default is the id of the instance.
    id: Option<String>,
    instance: InstancePrincipal,
    metadata: MetadataService,
    token_endpoint: TokenEndpoint,
}

impl Infrastructure {
    pub(super) fn read(
        variables: &Variables<'_>,
        transport: Arc<dyn Transport>,
    ) -> Result<Self, Error> {
        let [endpoint] = variables.required("1.1", ["RPT_ENDPOINT"])?;
        let environment = variables.environment.clone();
        let instance = InstancePrincipal::builder()
            .with_environment(environment.clone())
            .with_shared_transport(Some(Arc::clone(&transport)))
            .build_if_enabled()?;
        Ok(Self {
            endpoint,
            session_endpoint: variables
                .optional("RPST_ENDPOINT")
                .or_else(|| federation::url_of(&environment)),
            path: variables.optional("RPT_PATH").unwrap_or_else(|| PATH.to_owned()),
            id: variables.optional("RPT_ID"),
            instance,
            metadata: MetadataService::with_transport(&environment, Arc::clone(&transport)),
            token_endpoint: TokenEndpoint::new("the resource principal endpoint", transport),
        })
    }

    /// Returns the region of the instance.
    pub(super) fn region(&self) -> BoxFuture<'_, Result<Option<Region>, Error>> {
        self.instance.region()
    }

    pub(super) async fn session(&self) -> Result<ResourceSession, Error> {
        let principal = self.instance.principal().await?;
        let error = match self.session_of(&principal).await {
            Err(error) if error.is_caused_by(StatusCode::UNAUTHORIZED) => error,
            result => return result,
        };
        match self.instance.refresh(&principal).await? {
            true => self.session_of(&self.instance.principal().await?).await,
            false => Err(error),
        }
    }

    async fn session_of(&self, principal: &Principal) -> Result<ResourceSession, Error> {
        let key = PrivateKey::generate_off_thread().await?;
        let id = match &self.id {
            Some(id) => id.clone(),
            None => self.metadata.instance_id().await?,
        };
        let url = format!("{}{}", self.endpoint.trim_end_matches('/'), path(&self.path, &id));
        let vouchers = vouchers(&self.token_endpoint, &url, principal, HeaderMap::new()).await?;
        let endpoint = match &self.session_endpoint {
            Some(endpoint) => endpoint.clone(),
            None => federation::url(&self.metadata.region().await?),
        };
        trade(&self.token_endpoint, &endpoint, &vouchers, principal, key).await
    }
}
