//! Work requests that can be followed.

use crate::call::client::Client;
use crate::call::execute::execute;
use crate::call::operation::Operation;
use crate::call::request::Request;
use crate::call::service::Service;
use crate::call::work_requests::{ID, WorkRequestOperations};
use crate::error::Error;
use crate::net::response::Response;
use crate::values::work_request::WorkRequest;

/// The Work Requests API, which has the work requests of the services without such operations.
static COMMON: Service =
    Service::new("work-requests", "https://iaas.{region}.{secondLevelDomain}", "/20160918")
        .with_work_requests(&COMMON_OPERATIONS);

static COMMON_OPERATIONS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

impl<T> Response<T> {
    /// Follows the work request of an asynchronous operation, whose OCID is in the header
    /// `opc-work-request-id`.
    ///
    /// `client` is the client that has sent the operation. The work request is read with the
    /// operations of its service, or with the Work Requests API if the service has none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use oci_sdk_core::{Client, Error, Response};
    /// # async fn example(client: Client, response: Response<()>) -> Result<(), Error> {
    /// let work_request = response.work_request(&client).wait().await?;
    /// for resource in &work_request.resources {
    ///     println!("{} {} {}", resource.action, resource.entity_type, resource.identifier);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn work_request(&self, client: &impl AsRef<Client>) -> FollowedWorkRequest {
        FollowedWorkRequest {
            client: client.as_ref().clone(),
            id: self.work_request_id().map(str::to_owned),
            parameters: self.work_request_parameters().to_vec(),
        }
    }
}

impl AsRef<Self> for Client {
    fn as_ref(&self) -> &Self {
        self
    }
}

/// The requests that read a work request, its errors and its log entries.
pub(super) struct Requests {
    pub(super) get: Request,
    pub(super) errors: Option<Request>,
    pub(super) logs: Option<Request>,
    /// Whether the last two require the compartment of the work request.
    pub(super) of_compartment: bool,
}

/// A work request that is followed: created by [`Response::work_request`], or from its OCID.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is read or awaited"]
pub struct FollowedWorkRequest {
    client: Client,
    /// `None` if the response had none.
    id: Option<String>,
    /// Path parameters beside the OCID, which few services have.
    parameters: Vec<(&'static str, String)>,
}

impl FollowedWorkRequest {
    /// Follows the work request with this OCID, of the service of `client`.
    pub fn new(client: &impl AsRef<Client>, id: impl Into<String>) -> Self {
        Self { client: client.as_ref().clone(), id: Some(id.into()), parameters: Vec::new() }
    }

    /// Returns the OCID; `None` if the response has no work request, because the operation was
    /// complete or is not asynchronous.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Sets another path parameter, which few services require: `namespaceName` of Logging
    /// Analytics. A work request of a response has those of the operation already.
    pub fn with_parameter(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.parameters.push((name, value.into()));
        self
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    /// Gets the work request.
    ///
    /// # Errors
    ///
    /// When there is none, a path parameter is missing, or the call fails.
    pub async fn get(&self) -> Result<WorkRequest, Error> {
        let received = execute(self.requests()?.get).await?;
        Ok(WorkRequest::read(received.value()?))
    }

    /// Creates the requests that read the work request. Use them for all polls: the client of the
    /// Work Requests API is created with them.
    pub(super) fn requests(&self) -> Result<Requests, Error> {
        let Some(id) = &self.id else {
            return Err(no_work_request());
        };
        let (client, operations) = match self.client.0.service.work_requests {
            Some(operations) => (self.client.clone(), operations),
            None => (self.client.sibling(&COMMON)?, &COMMON_OPERATIONS),
        };
        let has = |wanted: &str| self.parameters.iter().any(|(name, _)| *name == wanted);
        if let Some(name) = operations.other_parameters().find(|name| !has(name)) {
            return Err(Error::argument(format!(
                "missing path parameter `{name}` of the work request: set it with `with_parameter`"
            )));
        }
        let request = |operation: &'static Operation| {
            let mut request = Request::new(&client, operation);
            request.path(ID, id.as_str());
            for (name, value) in &self.parameters {
                request.path(name, value.as_str());
            }
            request
        };
        let (errors, logs) = (operations.errors(), operations.logs());
        let get = request(&operations.get);
        Ok(Requests {
            get,
            errors: errors.map(request),
            logs: logs.map(request),
            of_compartment: operations.of_compartment,
        })
    }
}

pub(super) fn no_work_request() -> Error {
    Error::argument(
        "there is no work request: the response has no `opc-work-request-id`, so the operation was \
         complete, or is not asynchronous; get the resource instead",
    )
}
