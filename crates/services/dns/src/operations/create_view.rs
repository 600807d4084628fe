// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a view.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateView = POST "/views",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/View/CreateView";
    facts { with_retry_token(); }
    required {
        create_view_details = json(models::CreateViewDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::CreateViewScope);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::View) }
    then {
        settled(get_view, models::View, models::ViewLifecycleState);
        with_id("viewId", "id");
    }
}
