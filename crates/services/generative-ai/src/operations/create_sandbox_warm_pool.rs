// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{CreateSandboxWarmPoolDetails, SandboxWarmPool};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreateSandboxWarmPool",
        "/generativeAiProjects/{projectId}/sandboxWarmPools",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPool/CreateSandboxWarmPool",
    )
    .with_retry_token();

/// Creates a named warm pool in a project. Only its capacity can be changed later, and it can
/// be `ACTIVE` before any member is ready.
///
/// `POST /generativeAiProjects/{projectId}/sandboxWarmPools`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPool/CreateSandboxWarmPool)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSandboxWarmPool {
    request: Request,
}

impl CreateSandboxWarmPool {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        project_id: String,
        create_sandbox_warm_pool_details: CreateSandboxWarmPoolDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("projectId", project_id);
        request.json(&create_sandbox_warm_pool_details);
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `InvalidatedRetryToken`: the token was used for something else since.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<SandboxWarmPool> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateSandboxWarmPool => SandboxWarmPool);
