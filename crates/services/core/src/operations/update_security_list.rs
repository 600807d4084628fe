// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the security list.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSecurityList = PUT "/securityLists/{securityListId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/SecurityList/UpdateSecurityList";
    facts { without_default_retry(); }
    required {
        security_list_id = path "securityListId" (String);
        update_security_list_details = json(models::UpdateSecurityListDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SecurityList) }
    then { settled(get_security_list, models::SecurityList, models::SecurityListLifecycleState); }
}
