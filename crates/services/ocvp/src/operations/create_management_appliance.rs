// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a management appliance.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateManagementAppliance = POST "/managementAppliances",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ManagementAppliance/CreateManagementAppliance";
    facts { with_retry_token(); }
    required {
        create_management_appliance_details = json(models::CreateManagementApplianceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_management_appliance, models::ManagementAppliance,
            models::ManagementApplianceLifecycleState);
        with_id("managementApplianceId", "id");
    }
}
