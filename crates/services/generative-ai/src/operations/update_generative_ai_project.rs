// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{GenerativeAiProject, UpdateGenerativeAiProjectDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateGenerativeAiProject",
        "/generativeAiProjects/{generativeAiProjectId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiProject/UpdateGenerativeAiProject",
    );

/// Changes a Generative AI project, such as its name or how it handles memory and sandboxes.
///
/// `PUT /generativeAiProjects/{generativeAiProjectId}`
///
/// The answer has the headers `etag` and `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiProject/UpdateGenerativeAiProject)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGenerativeAiProject {
    request: Request,
}

impl UpdateGenerativeAiProject {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        generative_ai_project_id: String,
        update_generative_ai_project_details: UpdateGenerativeAiProjectDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("generativeAiProjectId", generative_ai_project_id);
        request.json(&update_generative_ai_project_details);
        Self { request }
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
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
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<GenerativeAiProject> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateGenerativeAiProject => GenerativeAiProject);
