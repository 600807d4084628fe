// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the CA bundle.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCaBundle = PUT "/caBundles/{caBundleId}",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CaBundle/UpdateCaBundle";
    facts { without_default_retry(); }
    required {
        ca_bundle_id = path "caBundleId" (String);
        update_ca_bundle_details = json(models::UpdateCaBundleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CaBundle) }
    then { settled(get_ca_bundle, models::CaBundle, models::CaBundleLifecycleState); }
}
