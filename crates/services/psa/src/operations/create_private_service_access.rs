// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates private service access.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreatePrivateServiceAccess = POST "/privateServiceAccess",
        "https://docs.oracle.com/iaas/api/#/en/psasvc/20240301/PrivateServiceAccess/CreatePrivateServiceAccess";
    facts { with_retry_token(); }
    required {
        create_private_service_access_details = json(models::CreatePrivateServiceAccessDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PrivateServiceAccess) }
    then {
        settled(get_private_service_access, models::PrivateServiceAccess,
            models::PrivateServiceAccessLifecycleState);
        with_id("privateServiceAccessId", "id");
    }
}
