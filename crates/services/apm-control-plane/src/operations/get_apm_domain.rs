// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the APM domain.
    ///
    /// The response has the header `etag`.
    GetApmDomain = GET "/apmDomains/{apmDomainId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-control-plane/20200630/ApmDomain/GetApmDomain";
    required {
        apm_domain_id = path "apmDomainId" (String);
    }
    returns { json(models::ApmDomain), state(models::ApmDomainLifecycleState) }
}
