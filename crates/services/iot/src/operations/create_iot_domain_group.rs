// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an IoT domain group.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateIotDomainGroup = POST "/iotDomainGroups",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotDomainGroup/CreateIotDomainGroup";
    facts { with_retry_token(); }
    required {
        create_iot_domain_group_details = json(models::CreateIotDomainGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IotDomainGroup) }
    then {
        settled(get_iot_domain_group, models::IotDomainGroup, models::IotDomainGroupLifecycleState);
        with_id("iotDomainGroupId", "id");
    }
}
