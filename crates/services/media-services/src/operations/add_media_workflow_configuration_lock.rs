// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a media workflow configuration lock.
    ///
    /// The response has the header `etag`.
    AddMediaWorkflowConfigurationLock =
        POST "/mediaWorkflowConfigurations/{mediaWorkflowConfigurationId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflowConfiguration/AddMediaWorkflowConfigurationLock";
    facts { with_retry_token(); }
    required {
        media_workflow_configuration_id = path "mediaWorkflowConfigurationId" (String);
        add_lock_details = json(models::AddLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MediaWorkflowConfiguration) }
    then {
        settled(get_media_workflow_configuration, models::MediaWorkflowConfiguration,
            models::MediaWorkflowConfigurationLifecycleState);
        with_id("mediaWorkflowConfigurationId", "id");
    }
}
