// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the WLS domain.
    ///
    /// The response has the header `etag`.
    GetWlsDomain = GET "/wlsDomains/{wlsDomainId}";
    required {
        wls_domain_id = path "wlsDomainId" (String);
    }
    returns { json(models::WlsDomain), state(models::WlsDomainLifecycleState) }
}
