// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the WLS domain.
    ///
    /// The response has the header `etag`.
    UpdateWlsDomain = PUT "/wlsDomains/{wlsDomainId}";
    required {
        wls_domain_id = path "wlsDomainId" (String);
        update_wls_domain_details = json(models::UpdateWlsDomainDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::WlsDomain) }
    then { settled(get_wls_domain, models::WlsDomain, models::WlsDomainLifecycleState); }
}
