// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::StandardTagNamespaceTemplate;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetStandardTagTemplate",
        "/tags/standardTagNamespaceTemplates/{standardTagNamespaceName}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/StandardTagNamespaceTemplate/GetStandardTagTemplate",
    );

/// Reads one of the templates of tag namespaces that Oracle offers, with its tags.
///
/// `GET /tags/standardTagNamespaceTemplates/{standardTagNamespaceName}`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/StandardTagNamespaceTemplate/GetStandardTagTemplate)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStandardTagTemplate {
    request: Request,
}

impl GetStandardTagTemplate {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        standard_tag_namespace_name: String,
        compartment_id: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("standardTagNamespaceName", standard_tag_namespace_name);
        request.query("compartmentId", compartment_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<StandardTagNamespaceTemplate> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetStandardTagTemplate => StandardTagNamespaceTemplate);
