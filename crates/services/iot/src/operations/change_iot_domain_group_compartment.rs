// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the IoT domain group to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeIotDomainGroupCompartment =
        POST "/iotDomainGroups/{iotDomainGroupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotDomainGroup/ChangeIotDomainGroupCompartment";
    facts { with_retry_token(); }
    required {
        iot_domain_group_id = path "iotDomainGroupId" (String);
        change_iot_domain_group_compartment_details =
            json(models::ChangeIotDomainGroupCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_iot_domain_group, models::IotDomainGroup, models::IotDomainGroupLifecycleState);
    }
}
