// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates and propagate tags.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAndPropagateTags =
        POST "/monitoredResources/{monitoredResourceId}/actions/updateAndPropagateTags",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResource/UpdateAndPropagateTags";
    facts { with_retry_token(); }
    required {
        monitored_resource_id = path "monitoredResourceId" (String);
        update_and_propagate_tags_details = json(models::UpdateAndPropagateTagsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_monitored_resource, models::MonitoredResource,
            models::MonitoredResourceLifecycleState);
    }
}
