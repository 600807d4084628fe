// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, client, list};

use crate::array_body::{models, operations};

static SERVICE: Service =
    Service::new("array-body", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
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
/// let response = client.add_rules().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FixtureClient {
    client: Client,
}

impl FixtureClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Rules
impl FixtureClient {
    /// Adds rules.
    #[inline]
    pub fn add_rules(&self) -> operations::AddRules {
        operations::AddRules::new(&self.client)
    }

    /// Appends a rule file.
    ///
    /// - `id`: The ID.
    pub fn append_rule_file(&self, id: impl Into<String>) -> operations::AppendRuleFile {
        operations::AppendRuleFile::new(&self.client, id.into())
    }

    /// Deletes the rules.
    ///
    /// - `reason`: The reason.
    /// - `if_match`: The if match.
    pub fn delete_rules(
        &self,
        reason: impl Into<models::DeleteRulesReason>,
        if_match: impl Into<String>,
    ) -> operations::DeleteRules {
        operations::DeleteRules::new(&self.client, reason.into(), if_match.into())
    }

    /// Gets the headers of the rules.
    #[inline]
    pub fn head_rules(&self) -> operations::HeadRules {
        operations::HeadRules::new(&self.client)
    }

    /// Patches the rule.
    ///
    /// - `id`: The ID.
    pub fn patch_rule(&self, id: impl Into<String>) -> operations::PatchRule {
        operations::PatchRule::new(&self.client, id.into())
    }

    /// Writes the rule file.
    ///
    /// - `id`: The ID.
    /// - `body`: The bytes of the request body.
    #[deprecated]
    pub fn put_rule_file(
        &self,
        id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::PutRuleFile {
        operations::PutRuleFile::new(&self.client, id.into(), body.into())
    }

    /// Replaces the rules.
    ///
    /// - `body`: The request body.
    pub fn replace_rules(
        &self,
        body: impl IntoIterator<Item = impl Into<models::Rule>>,
    ) -> operations::ReplaceRules {
        operations::ReplaceRules::new(&self.client, list(body))
    }
}

client!(FixtureClient);
