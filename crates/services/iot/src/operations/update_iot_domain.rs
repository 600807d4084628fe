// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the IoT domain.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateIotDomain = PUT "/iotDomains/{iotDomainId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotDomain/UpdateIotDomain";
    required {
        iot_domain_id = path "iotDomainId" (String);
        update_iot_domain_details = json(models::UpdateIotDomainDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_iot_domain, models::IotDomain, models::IotDomainLifecycleState); }
}
