// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::AllowedDomainLicenseTypeSummary;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListAllowedDomainLicenseTypes",
        "/allowedDomainLicenseTypes",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/ListAllowedDomainLicenseTypes",
    );

/// Lists the license types that identity domains can have, or that a domain of a given type
/// can change to.
///
/// `GET /allowedDomainLicenseTypes`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/ListAllowedDomainLicenseTypes)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllowedDomainLicenseTypes {
    request: Request,
}

impl ListAllowedDomainLicenseTypes {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// Only list what an identity domain of this license type can change to.
    pub fn current_license_type_name(
        mut self,
        current_license_type_name: impl Into<String>,
    ) -> Self {
        self.request.query("currentLicenseTypeName", current_license_type_name.into());
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
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<AllowedDomainLicenseTypeSummary>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(
    ListAllowedDomainLicenseTypes => Vec < AllowedDomainLicenseTypeSummary >
);
