// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::SandboxWarmPool;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetSandboxWarmPool",
        "/generativeAiProjects/{projectId}/sandboxWarmPools/{name}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPool/GetSandboxWarmPool",
    );

/// Reads the configuration of one warm pool and, if that can be observed, how many of its
/// members are ready.
///
/// `GET /generativeAiProjects/{projectId}/sandboxWarmPools/{name}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPool/GetSandboxWarmPool)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSandboxWarmPool {
    request: Request,
}

impl GetSandboxWarmPool {
    #[inline]
    pub(crate) fn new(client: &Client, project_id: String, name: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("projectId", project_id);
        request.path("name", name);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<SandboxWarmPool> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetSandboxWarmPool => SandboxWarmPool);
