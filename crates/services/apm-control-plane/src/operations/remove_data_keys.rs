// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the data keys.
    ///
    /// The response has the header `opc-work-request-id`.
    RemoveDataKeys = POST "/apmDomains/{apmDomainId}/actions/removeDataKeys",
        "https://docs.oracle.com/iaas/api/#/en/apm-control-plane/20200630/DataKey/RemoveDataKeys";
    required {
        apm_domain_id = path "apmDomainId" (String);
        body = json([models::RemoveDataKeyDetails]);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_apm_domain, models::ApmDomain, models::ApmDomainLifecycleState); }
}
