// @generated from spec/dual-stack-that-differs-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::dual_stack_that_differs_twice::operations::GetA;

static SERVICE: Service = Service::new(
        "dual-stack-that-differs-twice",
        "https://fixture-download.{region}.oci.{secondLevelDomain}",
        "/20200101",
    )
    .with_dual_stack_template(
        "https://download.fixture.{region}.ds.oci.{secondLevelDomain}",
    )
    .with_dual_stack();

/// A client of the Fixture API of Oracle Cloud Infrastructure.
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
/// let answer = client.get_a().await?;
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

    /// Reads the a.
    ///
    /// `GET /a`. See [`GetA`](crate::operations::GetA).
    #[inline]
    pub fn get_a(&self) -> GetA {
        GetA::new(&self.client)
    }
}

oci_sdk_core::client!(FixtureClient);
