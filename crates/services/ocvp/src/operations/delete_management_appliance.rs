// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the management appliance.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteManagementAppliance = DELETE "/managementAppliances/{managementApplianceId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ManagementAppliance/DeleteManagementAppliance";
    required {
        management_appliance_id = path "managementApplianceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_management_appliance); }
}
