// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a hosted application storage permanently. It must not be in use by any application.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteHostedApplicationStorage =
        DELETE "/hostedApplicationStorages/{hostedApplicationStorageId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationStorage/DeleteHostedApplicationStorage";
    required {
        hosted_application_storage_id = path "hostedApplicationStorageId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_hosted_application_storage); }
}
