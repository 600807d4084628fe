// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the view to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeViewCompartment = POST "/views/{viewId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/View/ChangeViewCompartment";
    facts { with_retry_token(); }
    required {
        view_id = path "viewId" (String);
        change_view_compartment_details = json(models::ChangeViewCompartmentDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::ChangeViewCompartmentScope);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_view, models::View, models::ViewLifecycleState); }
}
