// @generated from spec/dual-stack-that-differs-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::dual_stack_that_differs_twice::operations;

static SERVICE: Service =
    Service::new("dual-stack-that-differs-twice", "https://fixture-download.{region}.oci.{secondLevelDomain}", "/20200101")
        .with_dual_stack_template("https://download.fixture.{region}.ds.oci.{secondLevelDomain}")
        .with_dual_stack();

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_dual_stack_that_differs_twice::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_dual_stack_that_differs_twice::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.get_a().await?;
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

/// # A
impl FixtureClient {
    /// Gets the a.
    #[inline]
    pub fn get_a(&self) -> operations::GetA {
        operations::GetA::new(&self.client)
    }
}

client!(FixtureClient);
