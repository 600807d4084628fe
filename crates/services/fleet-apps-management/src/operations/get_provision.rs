// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the provision.
    ///
    /// The response has the header `etag`.
    GetProvision = GET "/provisions/{provisionId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Provision/GetProvision";
    required {
        provision_id = path "provisionId" (String);
    }
    returns { json(models::Provision), state(models::ProvisionLifecycleState) }
}
