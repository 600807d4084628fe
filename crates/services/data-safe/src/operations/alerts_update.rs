// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the alerts.
    ///
    /// The response has the header `opc-work-request-id`.
    AlertsUpdate = POST "/alerts/actions/updateAll",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/Alert/AlertsUpdate";
    facts { with_retry_token(); }
    required {
        alerts_update_details = json(models::AlertsUpdateDetails);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::AlertsUpdateAccessLevel);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
