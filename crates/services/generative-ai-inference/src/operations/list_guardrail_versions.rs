// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Items, Operation, Pages, Request};

use crate::models::{
    GuardrailVersionCollection, GuardrailVersionState, GuardrailVersionSummary,
};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListGuardrailVersions",
        "/guardrailVersions",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/GuardrailVersionCollection/ListGuardrailVersions",
    );

/// Lists the versions of the guardrails.
///
/// `GET /guardrailVersions`, in pages: [`items`](Self::items) and [`pages`](Self::pages)
/// follow them.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/GuardrailVersionCollection/ListGuardrailVersions)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGuardrailVersions {
    request: Request,
}

impl ListGuardrailVersions {
    #[inline]
    pub(crate) fn new(client: &Client, opc_compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.header("opc-compartment-id", opc_compartment_id);
        Self { request }
    }

    /// Only list versions in this state.
    pub fn state(mut self, state: impl Into<GuardrailVersionState>) -> Self {
        self.request.query("state", state.into());
        self
    }

    /// How many items a page holds at most.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.query("limit", limit);
        self
    }

    /// The page to start from: the token that an earlier answer had in `opc-next-page`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.request.query("page", page.into());
        self
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Sends the request, for one page.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<GuardrailVersionCollection> {
        Call::new(self.request, Received::json)
    }

    /// The pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<GuardrailVersionCollection> {
        Pages::new(self.request, Received::json)
    }

    /// The items of all pages, as a stream.
    #[inline]
    pub fn items(self) -> Items<GuardrailVersionSummary> {
        Items::new(
            self.request,
            |received| Ok(
                received.json::<GuardrailVersionCollection>()?.map(|page| page.items),
            ),
        )
    }
}

oci_sdk_core::request!(ListGuardrailVersions => GuardrailVersionCollection);
