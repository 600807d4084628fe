// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Body, Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "PutMlApplicationPackage",
        "/mlApplicationImplementations/{mlApplicationImplementationId}/mlApplicationPackage",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementation/PutMlApplicationPackage",
    )
    .with_retry_token();

/// Uploads a package for an ML application implementation, which makes a new version of it.
///
/// `PUT /mlApplicationImplementations/{mlApplicationImplementationId}/mlApplicationPackage`
///
/// The answer has the header `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementation/PutMlApplicationPackage)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutMlApplicationPackage {
    request: Request,
}

impl PutMlApplicationPackage {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        ml_application_implementation_id: String,
        body: Body,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("mlApplicationImplementationId", ml_application_implementation_id);
        request.body(body);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Makes it safe to repeat the call: with the same token, the service does it once.
    pub fn opc_retry_token(mut self, opc_retry_token: impl Into<String>) -> Self {
        self.request.header("opc-retry-token", opc_retry_token.into());
        self
    }

    /// The size of the content in bytes.
    #[inline]
    pub fn content_length(mut self, content_length: i64) -> Self {
        self.request.header("content-length", content_length);
        self
    }

    /// The name of the file, as in `attachment; filename=model.tar.gz`.
    pub fn content_disposition(
        mut self,
        content_disposition: impl Into<String>,
    ) -> Self {
        self.request.header("content-disposition", content_disposition.into());
        self
    }

    /// The arguments of the package, as a JSON object of names and values. The package's
    /// descriptor says which there are.
    pub fn opc_ml_app_package_args(
        mut self,
        opc_ml_app_package_args: impl Into<String>,
    ) -> Self {
        self.request.header("opc-ml-app-package-args", opc_ml_app_package_args.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `InvalidatedRetryToken`: the token was used for something else since.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(PutMlApplicationPackage => ());
