// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated;
use oci_sdk_core::{Body, Client, Config, Error, Service};

use crate::array_body::models::{DeleteRulesReason, Rule};
use crate::array_body::operations::{
    AddRules, AppendRuleFile, DeleteRules, HeadRules, PatchRule, PutRuleFile,
    ReplaceRules,
};

static SERVICE: Service = Service::new(
    "array-body",
    "https://fixture.{region}.{secondLevelDomain}",
    "/20200101",
);

/// A client of the Fixture API of Oracle Cloud Infrastructure.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_array_body::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_array_body::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let answer = client.add_rules().await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FixtureClient {
    client: Client,
}

impl FixtureClient {
    /// A client with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(config, &SERVICE)?,
        })
    }

    /// Adds the rules.
    ///
    /// `POST /rules`. See [`AddRules`](crate::operations::AddRules).
    #[inline]
    pub fn add_rules(&self) -> AddRules {
        AddRules::new(&self.client)
    }

    /// The operation `AppendRuleFile`.
    ///
    /// - `id`: The id.
    ///
    /// `POST /rules/{id}`. See [`AppendRuleFile`](crate::operations::AppendRuleFile).
    pub fn append_rule_file(&self, id: impl Into<String>) -> AppendRuleFile {
        AppendRuleFile::new(&self.client, id.into())
    }

    /// Deletes the rules.
    ///
    /// - `reason`: The reason.
    /// - `if_match`: The if match.
    ///
    /// `DELETE /rules`. See [`DeleteRules`](crate::operations::DeleteRules).
    pub fn delete_rules(
        &self,
        reason: impl Into<DeleteRulesReason>,
        if_match: impl Into<String>,
    ) -> DeleteRules {
        DeleteRules::new(&self.client, reason.into(), if_match.into())
    }

    /// Reads the headers of the rules.
    ///
    /// `HEAD /rules`. See [`HeadRules`](crate::operations::HeadRules).
    #[inline]
    pub fn head_rules(&self) -> HeadRules {
        HeadRules::new(&self.client)
    }

    /// The operation `PatchRule`.
    ///
    /// - `id`: The id.
    ///
    /// `PATCH /rules/{id}`. See [`PatchRule`](crate::operations::PatchRule).
    pub fn patch_rule(&self, id: impl Into<String>) -> PatchRule {
        PatchRule::new(&self.client, id.into())
    }

    /// Writes the rule file.
    ///
    /// - `id`: The id.
    /// - `body`: The bytes to send.
    ///
    /// `PUT /rules/{id}`. See [`PutRuleFile`](crate::operations::PutRuleFile).
    pub fn put_rule_file(
        &self,
        id: impl Into<String>,
        body: impl Into<Body>,
    ) -> PutRuleFile {
        PutRuleFile::new(&self.client, id.into(), body.into())
    }

    /// The operation `ReplaceRules`.
    ///
    /// - `body`: What to send.
    ///
    /// `PUT /rules`. See [`ReplaceRules`](crate::operations::ReplaceRules).
    pub fn replace_rules(
        &self,
        body: impl IntoIterator<Item = impl Into<Rule>>,
    ) -> ReplaceRules {
        ReplaceRules::new(&self.client, generated::list(body))
    }
}

oci_sdk_core::client!(FixtureClient);
