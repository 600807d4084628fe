// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the media workflow configuration.
    ///
    /// The response has the header `etag`.
    GetMediaWorkflowConfiguration =
        GET "/mediaWorkflowConfigurations/{mediaWorkflowConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflowConfiguration/GetMediaWorkflowConfiguration";
    required {
        media_workflow_configuration_id = path "mediaWorkflowConfigurationId" (String);
    }
    returns {
        json(models::MediaWorkflowConfiguration),
        state(models::MediaWorkflowConfigurationLifecycleState),
    }
}
