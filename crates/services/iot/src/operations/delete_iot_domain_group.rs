// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the IoT domain group.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteIotDomainGroup = DELETE "/iotDomainGroups/{iotDomainGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotDomainGroup/DeleteIotDomainGroup";
    required {
        iot_domain_group_id = path "iotDomainGroupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_iot_domain_group); }
}
