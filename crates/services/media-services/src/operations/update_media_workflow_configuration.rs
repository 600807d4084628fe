// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the media workflow configuration.
    ///
    /// The response has the header `etag`.
    UpdateMediaWorkflowConfiguration =
        PUT "/mediaWorkflowConfigurations/{mediaWorkflowConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflowConfiguration/UpdateMediaWorkflowConfiguration";
    required {
        media_workflow_configuration_id = path "mediaWorkflowConfigurationId" (String);
        update_media_workflow_configuration_details =
            json(models::UpdateMediaWorkflowConfigurationDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MediaWorkflowConfiguration) }
    then {
        settled(get_media_workflow_configuration, models::MediaWorkflowConfiguration,
            models::MediaWorkflowConfigurationLifecycleState);
    }
}
