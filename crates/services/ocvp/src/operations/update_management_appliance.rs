// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the management appliance.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateManagementAppliance = PUT "/managementAppliances/{managementApplianceId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ManagementAppliance/UpdateManagementAppliance";
    required {
        management_appliance_id = path "managementApplianceId" (String);
        update_management_appliance_details = json(models::UpdateManagementApplianceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_management_appliance, models::ManagementAppliance,
            models::ManagementApplianceLifecycleState);
    }
}
