// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a hosted application storage.
    ///
    /// The response has the header `etag`.
    GetHostedApplicationStorage = GET "/hostedApplicationStorages/{hostedApplicationStorageId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationStorage/GetHostedApplicationStorage";
    required {
        hosted_application_storage_id = path "hostedApplicationStorageId" (String);
    }
    returns {
        json(models::HostedApplicationStorage),
        state(models::HostedApplicationStorageLifecycleState),
    }
}
