// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a media workflow configuration.
    ///
    /// The response has the header `etag`.
    CreateMediaWorkflowConfiguration = POST "/mediaWorkflowConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflowConfiguration/CreateMediaWorkflowConfiguration";
    facts { with_retry_token(); }
    required {
        create_media_workflow_configuration_details =
            json(models::CreateMediaWorkflowConfigurationDetails);
    }
    optional {
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
