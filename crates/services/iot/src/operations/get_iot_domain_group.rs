// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the IoT domain group.
    ///
    /// The response has the header `etag`.
    GetIotDomainGroup = GET "/iotDomainGroups/{iotDomainGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotDomainGroup/GetIotDomainGroup";
    required {
        iot_domain_group_id = path "iotDomainGroupId" (String);
    }
    returns { json(models::IotDomainGroup), state(models::IotDomainGroupLifecycleState) }
}
