// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the IoT domain group.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateIotDomainGroup = PUT "/iotDomainGroups/{iotDomainGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotDomainGroup/UpdateIotDomainGroup";
    required {
        iot_domain_group_id = path "iotDomainGroupId" (String);
        update_iot_domain_group_details = json(models::UpdateIotDomainGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_iot_domain_group, models::IotDomainGroup, models::IotDomainGroupLifecycleState);
    }
}
