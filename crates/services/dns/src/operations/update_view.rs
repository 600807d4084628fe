// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the view.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateView = PUT "/views/{viewId}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/View/UpdateView";
    required {
        view_id = path "viewId" (String);
        update_view_details = json(models::UpdateViewDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::UpdateViewScope);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The precondition that the resource was not modified after this date. It serves clients
        /// that cannot use `If-Match`.
        if_unmodified_since = header "If-Unmodified-Since" (String);
    }
    returns { json(models::View) }
    then { settled(get_view, models::View, models::ViewLifecycleState); }
}
