// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets an identity domain.
    ///
    /// The response has the header `etag`.
    GetDomain = GET "/domains/{domainId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/GetDomain";
    required {
        domain_id = path "domainId" (String);
    }
    returns { json(models::Domain), state(models::DomainLifecycleState) }
}
