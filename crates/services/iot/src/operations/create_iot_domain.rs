// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an IoT domain.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateIotDomain = POST "/iotDomains",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotDomain/CreateIotDomain";
    facts { with_retry_token(); }
    required {
        create_iot_domain_details = json(models::CreateIotDomainDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IotDomain) }
    then {
        settled(get_iot_domain, models::IotDomain, models::IotDomainLifecycleState);
        with_id("iotDomainId", "id");
    }
}
