// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

static SERVICE: Service =
    Service::new("functions", "https://functions.{region}.oci.{secondLevelDomain}", "/20260325")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Functions API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_functions::{Config, FunctionsInvokeClient};
///
/// # async fn example() -> Result<(), oci_sdk_functions::Error> {
/// let config = Config::load().await?;
/// let client = FunctionsInvokeClient::new(&config)?;
///
/// let response = client.invoke_function("ocid1.function.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FunctionsInvokeClient {
    client: Client,
}

impl FunctionsInvokeClient {
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

/// # Function
impl FunctionsInvokeClient {
    /// Invokes the function.
    ///
    /// - `function_id`: The OCID of the function.
    pub fn invoke_function(&self, function_id: impl Into<String>) -> operations::InvokeFunction {
        operations::InvokeFunction::new(&self.client, function_id.into())
    }
}

client!(FunctionsInvokeClient);
