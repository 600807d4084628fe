// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

static SERVICE: Service =
    Service::new("rover", "https://rover.{region}.oci.{secondLevelDomain}", "/20201210")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Roving Edge Infrastructure API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_rover::{Config, ShapeClient};
///
/// # async fn example() -> Result<(), oci_sdk_rover::Error> {
/// let config = Config::load().await?;
/// let client = ShapeClient::new(&config)?;
///
/// let mut items = client.list_shapes("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ShapeClient {
    client: Client,
}

impl ShapeClient {
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

/// # Shape
impl ShapeClient {
    /// Lists the shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_shapes(&self, compartment_id: impl Into<String>) -> operations::ListShapes {
        operations::ListShapes::new(&self.client, compartment_id.into())
    }
}

client!(ShapeClient);
