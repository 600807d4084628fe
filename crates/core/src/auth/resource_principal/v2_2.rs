//! Version 2.2: the platform provides the token and its private key.

use std::path::Path;
use std::sync::Arc;

use super::ResourceSession;
use super::environment::Variables;
use super::inline_or_file::InlineOrFile;
use crate::auth::claims;
use crate::auth::key::private_key::PrivateKey;
use crate::error::Error;

/// A token, its private key, and the pass phrase of the key.
pub(super) struct Given {
    token: InlineOrFile,
    key: InlineOrFile,
    pass_phrase: Option<InlineOrFile>,
}

impl Given {
    pub(super) fn new(token: InlineOrFile, key: InlineOrFile) -> Self {
        Self { token, key, pass_phrase: None }
    }

    pub(super) fn read(variables: &Variables<'_>) -> Result<Self, Error> {
        let [token, key] = variables.required("2.2", ["RPST", "PRIVATE_PEM"])?;
        let key = InlineOrFile::new(key);
        let pass_phrase = variables.optional("PRIVATE_PEM_PASSPHRASE");
        let pass_phrase = pass_phrase.map(|text| InlineOrFile::pass_phrase(text, &key));
        Ok(Self { token: InlineOrFile::new(token), key, pass_phrase })
    }

    /// Whether all values are inline, so that they cannot change.
    pub(super) fn is_inline(&self) -> bool {
        self.token.is_inline() && self.key.is_inline()
    }

    /// Returns the files that the values are read from.
    pub(super) fn files(&self) -> Vec<&Path> {
        let texts = [Some(&self.token), Some(&self.key), self.pass_phrase.as_ref()];
        texts.into_iter().flatten().filter_map(InlineOrFile::file).collect()
    }

    pub(super) async fn session(&self) -> Result<ResourceSession, Error> {
        let key = private_key(&self.key, self.pass_phrase.as_ref()).await?;
        let text = self.token.read("the token of the resource principal").await?;
        let Some(token) = claims::trimmed(&text) else {
            return Err(Error::credentials("the token of the resource principal is malformed"));
        };
        Ok(ResourceSession { token: token.to_owned(), key })
    }
}

/// Reads the private key that the platform provides.
pub(super) async fn private_key(
    key: &InlineOrFile,
    pass_phrase: Option<&InlineOrFile>,
) -> Result<Arc<PrivateKey>, Error> {
    let pass_phrase = match pass_phrase {
        Some(text) => Some(text.read("the pass phrase of the resource principal").await?),
        None => None,
    };
    let pass_phrase = pass_phrase.as_deref().map(str::trim);
    let text = key.read("the private key of the resource principal").await?;
    let key = PrivateKey::read_text(text, pass_phrase).await;
    key.map(Arc::new).map_err(|fault| fault.at("of the resource principal"))
}
