//! Versions 2.1, 2.1.1 and 2.1.2: the resource has its own key pair.

use std::path::Path;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::ResourceSession;
use super::environment::Variables;
use super::inline_or_file::InlineOrFile;
use super::session::{path, trade, vouchers};
use super::v2_2::private_key;
use crate::auth::credentials::Principal;
use crate::auth::token::endpoint::TokenEndpoint;
use crate::error::Error;
use crate::net::transport::Transport;

const SECURITY_CONTEXT: HeaderName = HeaderName::from_static("security-context");

pub(super) struct KeyPair {
    version: &'static str,
    endpoint: String,
    session_endpoint: String,
    id: String,
    tenancy: Option<String>,
    path: String,
    key: InlineOrFile,
    pass_phrase: Option<InlineOrFile>,
    security_context: Option<HeaderValue>,
    token_endpoint: TokenEndpoint,
}

impl KeyPair {
    pub(super) fn read(
        version: &str,
        variables: &Variables<'_>,
        transport: Arc<dyn Transport>,
    ) -> Result<Self, Error> {
        const COMMON: [&str; 4] = ["RPT_ENDPOINT", "RPST_ENDPOINT", "RESOURCE_ID", "PRIVATE_PEM"];

        let ([endpoint, session_endpoint, id, key], tenancy) = match version {
            "2.1" => (variables.required(version, COMMON)?, None),
            _ => {
                let [a, b, c, d] = COMMON;
                let [endpoint, session_endpoint, id, key, tenancy] =
                    variables.required(version, [a, b, c, d, "TENANCY_ID"])?;
                ([endpoint, session_endpoint, id, key], Some(tenancy))
            }
        };
        let is_newest = version == "2.1.2";
        let security_context = variables.optional("SECURITY_CONTEXT").filter(|_| is_newest);
        let security_context = security_context.map(|text| {
            let mut value = HeaderValue::try_from(text).map_err(|_| {
                let name = variables.name("SECURITY_CONTEXT");
                Error::config(format!(
                    "{name}: the value contains characters that are not allowed in a header"
                ))
            })?;
            value.set_sensitive(true);
            Ok::<_, Error>(value)
        });
        let own_path = variables.optional("RPT_PATH").filter(|_| is_newest);
        let usual = match is_newest {
            true => "/20180711/resourcePrincipalTokenV212/{id}",
            false => "/20180711/resourcePrincipalTokenV2/{id}",
        };
        let key = InlineOrFile::new(key);
        let pass_phrase = variables.optional("PRIVATE_PEM_PASSPHRASE");
        Ok(Self {
            version: match version {
                "2.1" => "2.1",
                "2.1.1" => "2.1.1",
                _ => "2.1.2",
            },
            endpoint,
            session_endpoint,
            id,
            tenancy,
            path: own_path.unwrap_or_else(|| usual.to_owned()),
            pass_phrase: pass_phrase.map(|text| InlineOrFile::pass_phrase(text, &key)),
            key,
            security_context: security_context.transpose()?,
            token_endpoint: TokenEndpoint::new("the resource principal endpoint", transport),
        })
    }

    pub(super) fn version(&self) -> &'static str {
        self.version
    }

    /// Returns the files that the key is read from.
    pub(super) fn files(&self) -> Vec<&Path> {
        let texts = [Some(&self.key), self.pass_phrase.as_ref()];
        texts.into_iter().flatten().filter_map(InlineOrFile::file).collect()
    }

    pub(super) async fn session(&self) -> Result<ResourceSession, Error> {
        let key = private_key(&self.key, self.pass_phrase.as_ref()).await?;
        let (version, id) = (self.version, &self.id);
        let key_id = match &self.tenancy {
            Some(tenancy) => format!("resource/v{version}/{tenancy}/{id}"),
            None => format!("resource/v{version}/{id}"),
        };
        let principal = Principal::new(key_id, Arc::clone(&key) as _);
        let mut headers = HeaderMap::new();
        if let Some(context) = &self.security_context {
            headers.insert(SECURITY_CONTEXT, context.clone());
        }
        let url = format!("{}{}", self.endpoint.trim_end_matches('/'), path(&self.path, id));
        let vouchers = vouchers(&self.token_endpoint, &url, &principal, headers).await?;
        trade(&self.token_endpoint, &self.session_endpoint, &vouchers, &principal, key).await
    }
}
