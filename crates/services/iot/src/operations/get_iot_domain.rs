// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the IoT domain.
    ///
    /// The response has the header `etag`.
    GetIotDomain = GET "/iotDomains/{iotDomainId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotDomain/GetIotDomain";
    required {
        iot_domain_id = path "iotDomainId" (String);
    }
    returns { json(models::IotDomain), state(models::IotDomainLifecycleState) }
}
