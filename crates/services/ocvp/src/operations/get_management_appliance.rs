// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the management appliance.
    ///
    /// The response has the header `etag`.
    GetManagementAppliance = GET "/managementAppliances/{managementApplianceId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ManagementAppliance/GetManagementAppliance";
    required {
        management_appliance_id = path "managementApplianceId" (String);
    }
    returns { json(models::ManagementAppliance), state(models::ManagementApplianceLifecycleState) }
}
