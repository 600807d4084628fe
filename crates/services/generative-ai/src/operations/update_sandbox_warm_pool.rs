// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{SandboxWarmPool, UpdateSandboxWarmPoolDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateSandboxWarmPool",
        "/generativeAiProjects/{projectId}/sandboxWarmPools/{name}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPool/UpdateSandboxWarmPool",
    );

/// Changes how many idle sandboxes a warm pool keeps, also of a default pool. Nothing else
/// about a pool can change; 409 if another change is under way.
///
/// `PUT /generativeAiProjects/{projectId}/sandboxWarmPools/{name}`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPool/UpdateSandboxWarmPool)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSandboxWarmPool {
    request: Request,
}

impl UpdateSandboxWarmPool {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        project_id: String,
        name: String,
        update_sandbox_warm_pool_details: UpdateSandboxWarmPoolDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("projectId", project_id);
        request.path("name", name);
        request.json(&update_sandbox_warm_pool_details);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<SandboxWarmPool> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateSandboxWarmPool => SandboxWarmPool);
