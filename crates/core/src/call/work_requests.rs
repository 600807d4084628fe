//! The operations that work requests are read with.

use http::Method;

use super::operation::Operation;

/// The operations of a service on its work requests.
///
/// # Example
///
/// ```
/// use oci_sdk_core::Service;
/// use oci_sdk_core::wait::WorkRequestOperations;
///
/// static WORK_REQUESTS: WorkRequestOperations =
///     WorkRequestOperations::new("/workRequests/{workRequestId}")
///         .with_errors("/workRequests/{workRequestId}/errors")
///         .with_logs("/workRequests/{workRequestId}/logs");
/// static SERVICE: Service =
///     Service::new("data-science", "https://datascience.{region}.oci.{secondLevelDomain}", "/20190101")
///         .with_work_requests(&WORK_REQUESTS);
/// ```
#[derive(Debug)]
pub struct WorkRequestOperations {
    pub(crate) get: Operation,
    /// Without a path if the service does not have the operation, as the next.
    errors: Operation,
    logs: Operation,
    /// Whether these two require the compartment of the work request.
    pub(crate) of_compartment: bool,
}

/// The path parameter with the OCID of the work request.
pub(crate) const ID: &str = "workRequestId";

impl WorkRequestOperations {
    /// Creates the operation that gets a work request, at a path with the parameter
    /// `workRequestId`.
    pub const fn new(path: &'static str) -> Self {
        Self {
            get: Operation::new(Method::GET, "GetWorkRequest", path),
            errors: Operation::new(Method::GET, "ListWorkRequestErrors", ""),
            logs: Operation::new(Method::GET, "ListWorkRequestLogs", ""),
            of_compartment: false,
        }
    }

    /// Adds the operation that lists the errors of a work request.
    #[must_use]
    pub const fn with_errors(mut self, path: &'static str) -> Self {
        self.errors.path = path;
        self
    }

    /// Adds the operation that lists the log entries of a work request.
    #[must_use]
    pub const fn with_logs(mut self, path: &'static str) -> Self {
        self.logs.path = path;
        self
    }

    /// Sends the query parameter `compartmentId`, which is that of the work request, with the
    /// requests for errors and log entries.
    #[must_use]
    pub const fn with_compartment(mut self) -> Self {
        self.of_compartment = true;
        self
    }

    /// Returns the names of its path parameters beside [`ID`], which few services have.
    pub(crate) fn other_parameters(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.get.path_parameters().filter(|name| *name != ID)
    }

    pub(crate) fn errors(&self) -> Option<&Operation> {
        Some(&self.errors).filter(|operation| !operation.path.is_empty())
    }

    pub(crate) fn logs(&self) -> Option<&Operation> {
        Some(&self.logs).filter(|operation| !operation.path.is_empty())
    }
}
